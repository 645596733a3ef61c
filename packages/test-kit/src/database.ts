import { urlOfRole } from "@nianbao/db/embedded/provision";
import { afterAll, inject } from "vitest";
import { dropDatabase, makeDatabase } from "./test-server.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** A URL that may make databases. */
    pgAdminUrl: string;
    /** The database that testDatabase() copies: migrated, empty. */
    pgTemplate: string;
    pgWebLogin: { role: string; password: string };
  }
}

export interface TestDatabase {
  readonly name: string;
  /** Owns the schema: for looking behind the scenes. */
  readonly ownerUrl: string;
  /** What the apps would be given; connect with `connect(appUrl)` of `@nianbao/db/client`. */
  readonly appUrl: string;
}

/**
 * A migrated, empty database for the test file that calls it, dropped after its last test. Call it at the top
 * of a `.pg.test.ts` file: `const database = await testDatabase();`
 */
export async function testDatabase(): Promise<TestDatabase> {
  const { role, password } = inject("pgWebLogin");
  const adminUrl = inject("pgAdminUrl");
  const { name, ownerUrl } = await makeDatabase(adminUrl, "test", inject("pgTemplate"));
  afterAll(() => dropDatabase(adminUrl, name));
  return { name, ownerUrl, appUrl: urlOfRole(ownerUrl, role, password) };
}
