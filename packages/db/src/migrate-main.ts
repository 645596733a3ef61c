import { migrationUrl } from "./env.ts";
import { migrate } from "./migrate.ts";

const url = migrationUrl();
if (!url) {
  process.stderr.write("Set DATABASE_OWNER_URL (or DATABASE_URL) to the database that is to be migrated.\n");
  process.exit(1);
}
await migrate(url);
