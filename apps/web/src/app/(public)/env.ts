import { z } from "zod";

const given = z.string().trim().min(1).optional().catch(undefined);

const Env = z.object({
  /** The public address of this site, for links that leave it (feed, sitemap, canonical links). */
  WEB_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .catch(undefined),
  /** 主办, 承办, 联系电话, 网站标识码, ICP 备案号: shown in the footer where they are given. */
  NIANBAO_SITE_ORGANISER: given,
  NIANBAO_SITE_OPERATOR: given,
  NIANBAO_SITE_PHONE: given,
  NIANBAO_SITE_ID: given,
  NIANBAO_SITE_ICP: given,
  /** Where readers report errors of the site (政府网站找错). */
  NIANBAO_SITE_ERROR_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .catch(undefined),
});

export const siteSettings = () => Env.parse(process.env);
