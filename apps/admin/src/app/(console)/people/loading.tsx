export { LoadingPage as default } from "@nianbao/app-kit/loading-page";
