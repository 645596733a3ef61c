import type { CookieOption } from "next-auth";
import type { AppName } from "./app-name.ts";

export interface AuthCookies {
  readonly sessionToken: CookieOption;
  readonly csrfToken: CookieOption;
  readonly callbackUrl: CookieOption;
}

/**
 * The app's own cookies; a host shares its cookies among ports, so each app has names of its own. The console's
 * are never sent along from another site; the desk's session is, when someone follows a link to it.
 */
export function authCookies(app: AppName, address: string): AuthCookies {
  const secure = address.startsWith("https:");
  const cookie = (purpose: string, sameSite: "lax" | "strict"): CookieOption => ({
    name: `${secure ? "__Host-" : ""}nb-${app}.${purpose}`,
    options: { httpOnly: true, sameSite, path: "/", secure },
  });
  return {
    sessionToken: cookie("session", app === "admin" ? "strict" : "lax"),
    csrfToken: cookie("csrf", "strict"),
    callbackUrl: cookie("callback", "strict"),
  };
}
