import { z } from "zod";

const Env = z.object({
  /** Code of the region whose reports the public site shows; needed only where there are several. */
  NIANBAO_SITE_REGION: z.string().min(1).optional(),
});

export const siteEnv = () => Env.parse(process.env);
