import { ownDatabase } from "@nianbao/services/kernel/own-call";
import type { Site } from "@nianbao/services/public-site/site";
import { siteEnv } from "./env.ts";

/** Serves a verb of the public site: to a reader of this installation's region, whoever he is. */
export const serveReader =
  <I, O>(verb: (site: Site, input: I) => Promise<O>) =>
  ({ input }: { readonly input: I }): Promise<O> =>
    verb({ ...ownDatabase(), regionCode: siteEnv().NIANBAO_SITE_REGION }, input);
