import type { AppRouter } from "@nianbao/api/root";
import type { inferRouterOutputs } from "@trpc/server";

type Outputs = inferRouterOutputs<AppRouter>["publication"];

/** One publication with its paper, its form and what may be done with it. */
export type PublicationView = Outputs["get"];
export type PublicationRow = Outputs["list"][number];
