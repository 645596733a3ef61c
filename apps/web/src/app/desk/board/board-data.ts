import type { AppRouter } from "@nianbao/api/root";
import type { inferRouterOutputs } from "@trpc/server";

export type BoardData = inferRouterOutputs<AppRouter>["campaign"]["board"];
export type BoardRow = BoardData["rows"][number];
export type BoardGroup = BoardRow["group"];
