import { z } from "zod";
import { migrate } from "./migrate.ts";

const env = z
  .object({ DATABASE_OWNER_URL: z.string().optional(), DATABASE_URL: z.string().optional() })
  .parse(process.env);
const url = env.DATABASE_OWNER_URL ?? env.DATABASE_URL;
if (!url) {
  process.stderr.write("Set DATABASE_OWNER_URL (or DATABASE_URL) to the database that is to be migrated.\n");
  process.exit(1);
}
await migrate(url);
