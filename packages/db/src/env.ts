import { z } from "zod";

const Env = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  DATABASE_POOL_SIZE: z.coerce.number().int().min(1).max(100).default(10),
});

/** Where the app's database is. Read when first used, so that building needs no database. */
export const databaseEnv = () => Env.parse(process.env);

/** Where migrations are applied: the owner's URL, or the app's where one role does both. */
export const migrationUrl = () => process.env.DATABASE_OWNER_URL ?? process.env.DATABASE_URL;
