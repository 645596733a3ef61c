import { migrate } from "@nianbao/db/migrate";
import type { TestProject } from "vitest/node";
import { dropDatabase, makeDatabase, startTestServer } from "./test-server.ts";

/** Before the first database test of a run: a server, and one migrated database to copy from. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestServer();
  const template = await makeDatabase(server.ownerUrl, "template");
  await migrate(template.ownerUrl);
  project.provide("pgAdminUrl", server.ownerUrl);
  project.provide("pgTemplate", template.name);
  project.provide("pgWebLogin", { ...server.webLogin });
  return async () => {
    await dropDatabase(server.ownerUrl, template.name);
    await server.stop();
  };
}
