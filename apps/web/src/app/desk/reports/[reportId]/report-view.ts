import type { AppRouter } from "@nianbao/api/root";
import type { inferRouterOutputs } from "@trpc/server";

/** Everything one screen shows of a report. */
export type ReportView = inferRouterOutputs<AppRouter>["report"]["get"];
