import { connect } from "@nianbao/db/client";
import { plantWorld, type World } from "./world.ts";

/** Connects to an empty migrated database and plants the cast in it. */
export async function openWorld(appUrl: string, now?: Date): Promise<World & { close(): Promise<void> }> {
  const connection = connect(appUrl);
  return { ...(await plantWorld(connection.db, now)), close: () => connection.close() };
}
