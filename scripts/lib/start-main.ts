import { join } from "node:path";
import { checkFloors } from "../check-floors.mjs";
import { announce } from "./announce.ts";
import { ensureBuilt } from "./build.ts";
import { root } from "./env.ts";
import { Trouble } from "./explain.ts";
import { say } from "./say.ts";
import { serve } from "./serve.ts";

async function prepare(): Promise<void> {
  const unsafe = checkFloors(root);
  if (unsafe.length > 0)
    throw new Trouble(
      `${unsafe.join("\n")}\nThe product does not start on these. Update them: see security/floors.json.`,
    );
  await ensureBuilt(root, say);
}

await serve({ stateDir: join(root, ".nianbao"), mode: "production", prepare, announce });
