import { z } from "zod";

const Env = z.object({
  /** Where people reach the two apps: links handed to a person begin with one of these. */
  WEB_URL: z.url({ protocol: /^https?$/ }),
  ADMIN_URL: z.url({ protocol: /^https?$/ }),
});

/** Read when first used, so that building needs no addresses. */
export const consoleEnv = () => Env.parse(process.env);
