import type { AppName } from "@nianbao/api/context";
import { consoleEnv } from "./env";

/**
 * The address before the secret of a set-password link, in the app where the person will work. The secret
 * stands after `#`, so that no server or proxy is told it and none can log it.
 */
export function linkBase(app: AppName): string {
  const { WEB_URL, ADMIN_URL } = consoleEnv();
  return `${(app === "admin" ? ADMIN_URL : WEB_URL).replace(/\/$/, "")}/set-password#`;
}
