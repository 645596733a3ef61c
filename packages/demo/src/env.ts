import { z } from "zod";

const Env = z.object({
  /** The database as the apps use it. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  /** The owner of its schema. */
  DATABASE_OWNER_URL: z.url({ protocol: /^postgres(ql)?$/ }),
});

export const demoEnv = () => Env.parse(process.env);
