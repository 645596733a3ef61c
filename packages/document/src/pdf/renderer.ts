import { availableParallelism } from "node:os";
import { type Refusal, refuse } from "@nianbao/domain/refusal";
import { contentHash } from "../canonical.ts";
import type { Manuscript, Registration } from "../manuscript.ts";
import { paperOf } from "../paper.ts";
import { type FontSet, loadFonts } from "./fonts.ts";
import { missingGlyphs } from "./missing-glyphs.ts";
import { templateFolder } from "./places.ts";
import { type PrintModel, printModelOf } from "./print-model.ts";
import type { RenderKind } from "./render-job.ts";
import { PoolBusy, type PoolLimits, RenderPool } from "./render-pool.ts";

export type Rendered = { ok: true; bytes: Uint8Array<ArrayBuffer> } | { ok: false; refusal: Refusal };

export interface Renderer {
  /** Hashes of the fonts it sets with. */
  readonly fonts: Pick<FontSet, "hashes">;
  /** The characters that could not be printed, each once; empty for a manuscript that can be issued. */
  missing: (manuscript: Manuscript) => string[];
  /**
   * `pdf`: the paper of GB/T 9704-2012 as PDF, tagged, with title, issuing bodies and date; equal input gives equal
   * bytes, also in another process. `svg`: its pages one below the other as one picture of outlines. Refused with
   * `glyph_missing` and the characters, or `unavailable` when too many wait.
   * @throws RenderFault when the compiler fails
   * @throws RangeError when the issue date is no ISO calendar date
   */
  render: (kind: RenderKind, manuscript: Manuscript, registration: Registration | null) => Promise<Rendered>;
  close: () => Promise<void>;
}

export interface RendererOptions extends Partial<PoolLimits> {
  /** Folder with the site's own fonts, which go before the shipped ones. */
  siteFonts?: string | null;
}

const usual: PoolLimits = {
  threads: Math.max(1, Math.min(2, availableParallelism() - 1)),
  rendersPerThread: 200,
  waiting: 64,
  milliseconds: 20_000,
};

/** Loads the fonts at once and starts its threads with the first render. */
export function createRenderer({ siteFonts = null, ...limits }: RendererOptions = {}): Renderer {
  const fonts = loadFonts(siteFonts);
  const settings = {
    templateFolder,
    fontFolders: fonts.folders,
    families: JSON.stringify(fonts.families),
  };
  const pool = new RenderPool(settings, { ...usual, ...limits });

  const modelOf = (manuscript: Manuscript, registration: Registration | null): PrintModel =>
    printModelOf(paperOf(manuscript, registration), registration);

  const render: Renderer["render"] = async (kind, manuscript, registration) => {
    const model = modelOf(manuscript, registration);
    const characters = missingGlyphs(model, fonts);
    if (characters.length > 0) return { ok: false, refusal: refuse("glyph_missing", { characters }) };
    // The thread gets ready while the fonts are hashed.
    pool.warm();
    const keywords = [`sha-256 ${contentHash(manuscript).hash}`, `fonts sha-256 ${fonts.hashes().digest}`];
    try {
      const bytes = await pool.render({ kind, paper: JSON.stringify({ ...model, keywords }) });
      return { ok: true, bytes };
    } catch (error) {
      if (error instanceof PoolBusy) return { ok: false, refusal: refuse("unavailable") };
      throw error;
    }
  };

  return {
    fonts,
    missing: (manuscript) => missingGlyphs(modelOf(manuscript, null), fonts),
    render,
    close: () => pool.close(),
  };
}
