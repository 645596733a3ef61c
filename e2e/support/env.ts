import { z } from "zod";

const Env = z.object({
  WEB_URL: z.url(),
  ADMIN_URL: z.url(),
  /** A JSON file with the demo's logins. */
  E2E_CAST: z.string(),
  E2E_CHROMIUM: z.string().optional(),
  DATABASE_OWNER_URL: z.string().optional(),
  CI: z
    .string()
    .optional()
    .transform((value) => value !== undefined && value !== ""),
});

/** What the one who started the apps tells the journeys. */
export const journeyEnv = () => Env.parse(process.env);
