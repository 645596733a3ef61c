import { createRenderer, type Renderer } from "@nianbao/document/pdf/renderer";
import { printEnv } from "./env.ts";
import { Refused } from "./refused.ts";

/** Kept beside the modules: an app that is bundled in parts has one renderer all the same. */
const shared = globalThis as { nianbaoRenderer?: Renderer };

/** The process's own renderer; its threads start with the first paper. */
export const ownRenderer = (): Renderer =>
  (shared.nianbaoRenderer ??= createRenderer({ siteFonts: printEnv().NIANBAO_FONT_DIR ?? null }));

/** A paper as PDF or as one picture of its pages. Refused with `glyph_missing`, or `unavailable` when too many wait. */
export async function printed(...paper: Parameters<Renderer["render"]>): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await ownRenderer().render(...paper);
  if (!answer.ok) throw new Refused(answer.refusal);
  return answer.bytes;
}
