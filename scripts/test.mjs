import { runOnProjectNode } from "./lib/bootstrap.mjs";

await runOnProjectNode("test-main.ts");
