import { runOnProjectNode } from "./lib/bootstrap.mjs";

await runOnProjectNode("dev-main.ts");
