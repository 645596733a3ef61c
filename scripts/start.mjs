import { runOnProjectNode } from "./lib/bootstrap.mjs";

await runOnProjectNode("start-main.ts");
