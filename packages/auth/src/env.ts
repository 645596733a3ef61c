import { z } from "zod";

const Env = z.object({
  /** Seals the token against forged sign-in requests; the same for all processes of an app. */
  NEXTAUTH_SECRET: z.string().min(32),
  /** The app's own public address. Under https its cookies are bound to that host. */
  NEXTAUTH_URL: z.url({ protocol: /^https?$/ }),
});

/** Read when first used, so that building needs no secret. Throws when one is missing: then nobody signs in. */
export const authEnv = () => Env.parse(process.env);
