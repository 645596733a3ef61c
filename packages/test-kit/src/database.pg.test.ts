import { withConnection } from "@nianbao/db/embedded/provision";
import { expect, test } from "vitest";
import { testDatabase } from "./database.ts";

const database = await testDatabase();
const other = await testDatabase();

test("a test database is migrated and one is not seen from another", async () => {
  const tables = (url: string) =>
    withConnection(url, async (client) => {
      const found = await client.query<{ n: number }>(
        "select count(*)::int n from pg_tables where schemaname = 'public'",
      );
      return found.rows[0]?.n ?? 0;
    });
  const before = await tables(other.ownerUrl);
  expect(before).toBeGreaterThan(0);
  await withConnection(database.ownerUrl, (client) => client.query("create table only_here (id int)"));
  expect(await tables(other.ownerUrl)).toBe(before);
});

test("the apps' login may not change the schema", async () => {
  const attempt = withConnection(database.appUrl, (client) => client.query("create table mine (id int)"));
  await expect(attempt).rejects.toThrow(/permission denied/);
});
