import type { AppRouter } from "@nianbao/api/root";
import type { inferRouterOutputs } from "@trpc/server";

type PublicSite = inferRouterOutputs<AppRouter>["publicSite"];

export type YearOverview = PublicSite["year"];
export type PublicEntry = YearOverview["rows"][number];
export type YearSummary = PublicSite["years"][number];
export type ListedReport = PublicSite["list"]["rows"][number];
export type Correction = PublicSite["corrections"][number];
export type PublicView = PublicSite["get"];
export type PublishedReport = Extract<PublicView, { readonly view: "report" }>;
export type Tombstone = Extract<PublicView, { readonly view: "tombstone" }>;
export type OpenDataRow = PublicSite["openData"][number];
