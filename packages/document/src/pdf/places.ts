import path from "node:path";
import { fileURLToPath } from "node:url";

const here = path.dirname(fileURLToPath(import.meta.url));

/** The files the renderer reads while it runs; whoever packs the product packs them beside it. */
export const templateFolder = here;
export const workerFile = path.join(here, "render-worker.ts");
export const shippedFontFolder = path.join(here, "..", "..", "fonts");
