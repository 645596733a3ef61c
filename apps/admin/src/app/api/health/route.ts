import { healthy } from "@nianbao/api/health";

export const dynamic = "force-dynamic";

export const GET = async () =>
  Response.json(
    { database: (await healthy()) ? "up" : "down" },
    { headers: { "cache-control": "no-store" } },
  );
