import { createCallerFactory, router } from "./procedure.ts";
import { me } from "./router/me.ts";
import { report } from "./router/report.ts";

/** Every procedure of the product; both apps serve the same. */
export const appRouter = router({
  me,
  report,
});
export type AppRouter = typeof appRouter;

/** Calls procedures from the server's own pages, without a request. */
export const createCaller = createCallerFactory(appRouter);
