import { callerFor } from "@nianbao/api/caller";
import { headers } from "next/headers";
import { cache } from "react";
import { siteSettings } from "./env.ts";

/** The procedures of the public site, called by nobody in particular. */
export const publicSite = () => callerFor("web", null).publicSite;

/** The region whose reports are shown; null before one is set up. Read once a request. */
export const siteRegion = cache(() => publicSite().region());

/** The address this site is reached under, without a slash at its end. */
export async function siteOrigin(): Promise<string> {
  const configured = siteSettings().WEB_URL;
  if (configured) return new URL(configured).origin;
  const sent = await headers();
  return `${sent.get("x-forwarded-proto") ?? "http"}://${sent.get("host") ?? "localhost"}`;
}

/** The address of a report's page. */
export const reportHref = (id: string): string => `/reports/${id}`;
