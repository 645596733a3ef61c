import { createCallerFactory, router } from "./procedure.ts";
import { access } from "./router/access.ts";
import { adminDictionary } from "./router/admin-dictionary.ts";
import { adminGrants } from "./router/admin-grants.ts";
import { adminLog } from "./router/admin-log.ts";
import { adminOrgs } from "./router/admin-orgs.ts";
import { adminPeople } from "./router/admin-people.ts";
import { campaign } from "./router/campaign.ts";
import { me } from "./router/me.ts";
import { publication } from "./router/publication.ts";
import { publicSite } from "./router/public-site.ts";
import { report } from "./router/report.ts";

/** Every procedure of the product; both apps serve the same. */
export const appRouter = router({
  access,
  adminDictionary,
  adminGrants,
  adminLog,
  adminOrgs,
  adminPeople,
  campaign,
  me,
  publication,
  publicSite,
  report,
});
export type AppRouter = typeof appRouter;

/** Calls procedures from the server's own pages, without a request. */
export const createCaller = createCallerFactory(appRouter);
