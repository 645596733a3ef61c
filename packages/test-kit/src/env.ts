import { z } from "zod";

const Env = z.object({
  DATABASE_URL: z.string().optional(),
  DATABASE_OWNER_URL: z.string().optional(),
  /** Repeats a property test's failing run: the seed that the failure printed. */
  PROPERTY_SEED: z.coerce.number().int().optional(),
});

export const testEnv = () => Env.parse(process.env);
