export { keepPreferences as GET } from "@nianbao/app-kit/lib/preferences";
