import { migrate } from "@nianbao/db/migrate";
import { withOwner } from "@nianbao/db/with-owner";
import { demoEnv } from "./env.ts";
import { logins } from "./logins.ts";
import { plantDistrict } from "./plant-district.ts";

/**
 * Fills the database of the environment once. A district left half-planted (the process was killed) is cleared
 * and planted anew; a finished one is left as it is. Prints how the cast signs in, a JSON line each.
 */
const env = demoEnv();

const planted = await withOwner(env.DATABASE_OWNER_URL, async (client) => {
  await client.query("create schema if not exists demo");
  await client.query("create table if not exists demo.planted (at timestamptz not null default now())");
  const { rows } = await client.query<{ done: boolean; begun: boolean }>(
    "select exists (select from demo.planted) as done, exists (select from account) as begun",
  );
  if (rows[0]?.begun && !rows[0].done) {
    await client.query("drop schema public, drizzle cascade");
    await client.query("drop schema if exists graphile_worker cascade");
    await client.query("create schema public");
    return "cleared";
  }
  return rows[0]?.done ? "done" : "empty";
});

if (planted === "cleared") await migrate(env.DATABASE_OWNER_URL);
if (planted !== "done") {
  await plantDistrict(env.DATABASE_URL, new Date(), (line) => process.stderr.write(`seeding ${line}\n`));
  await withOwner(env.DATABASE_OWNER_URL, (client) =>
    client.query("insert into demo.planted default values"),
  );
}
for (const login of logins()) process.stdout.write(`${JSON.stringify(login)}\n`);
