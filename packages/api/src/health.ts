import { ownDatabase } from "@nianbao/services/kernel/own-call";

/** Whether the database answers. */
export const healthy = (): Promise<boolean> => {
  const { db, clock } = ownDatabase();
  return clock(db).then(
    () => true,
    () => false,
  );
};
