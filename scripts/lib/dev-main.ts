import { join } from "node:path";
import { announce } from "./announce.ts";
import { root } from "./env.ts";
import { serve } from "./serve.ts";

await serve({
  stateDir: join(root, ".nianbao"),
  mode: "development",
  prepare: async () => undefined,
  announce,
});
