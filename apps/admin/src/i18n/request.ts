export { requestConfig as default } from "@nianbao/app-kit/lib/request-config";
