import { runOnProjectNode } from "./lib/bootstrap.mjs";

await runOnProjectNode("screens-main.ts");
