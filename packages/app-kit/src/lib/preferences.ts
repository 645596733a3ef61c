import { defaultLocale, isLocale, type Locale } from "@nianbao/ui/messages/locale";
import { cookies } from "next/headers";
import { type NextRequest, NextResponse } from "next/server";

const localeCookie = "nb-locale";
const readingCookie = "nb-reading";
const readings = ["normal", "large", "elder"] as const;
export type Reading = (typeof readings)[number];

const isReading = (value: unknown): value is Reading => readings.some((reading) => reading === value);

/** The language this reader chose; Simplified Chinese otherwise. */
export async function preferredLocale(): Promise<Locale> {
  const value = (await cookies()).get(localeCookie)?.value;
  return isLocale(value) ? value : defaultLocale;
}

/** The reading size this reader chose on the public site. */
export async function preferredReading(): Promise<Reading> {
  const value = (await cookies()).get(readingCookie)?.value;
  return isReading(value) ? value : "normal";
}

/** GET /preferences?locale=…&reading=…&back=/… : keeps the choice and goes back; works without scripts. */
export function keepPreferences(request: NextRequest): NextResponse {
  const wanted = request.nextUrl.searchParams;
  const response = new NextResponse(null, {
    status: 303,
    headers: { location: ownPath(wanted.get("back")) },
  });
  const kept = { path: "/", maxAge: 365 * 86_400, sameSite: "lax", httpOnly: true } as const;
  if (isLocale(wanted.get("locale"))) response.cookies.set(localeCookie, wanted.get("locale") ?? "", kept);
  if (isReading(wanted.get("reading")))
    response.cookies.set(readingCookie, wanted.get("reading") ?? "", kept);
  return response;
}

/** A path of this site, never another site's address. */
export function ownPath(path: string | null | undefined): string {
  if (!path?.startsWith("/") || /^\/[/\\]/.test(path)) return "/";
  return URL.canParse(path, "http://here.invalid") &&
    new URL(path, "http://here.invalid").host === "here.invalid"
    ? path
    : "/";
}
