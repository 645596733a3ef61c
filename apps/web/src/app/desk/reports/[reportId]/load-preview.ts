import { type Refusal, refuse } from "@nianbao/domain/refusal";
import { refusalIn } from "./refusal-in.ts";

export type Preview =
  | { readonly ok: true; readonly picture: string; readonly pages: number }
  | { readonly ok: false; readonly refusal: Refusal };

/** Height of the whole picture over that of one sheet. */
export function pagesOf(svg: string): number {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/u.exec(svg) ?? [];
  return Math.max(1, Math.round(Number(height) / Number(width) / (297 / 210)) || 1);
}

/** SVG is text: it needs no base 64. */
const dataUrl = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg)}`;

/** The pages as one picture, as an address for an image. Never throws: an unreachable server is a refusal too. */
export async function loadPreview(href: string): Promise<Preview> {
  try {
    const response = await fetch(href);
    if (!response.ok) return { ok: false, refusal: refusalIn(await response.json()) };
    const svg = await response.text();
    return { ok: true, picture: dataUrl(svg), pages: pagesOf(svg) };
  } catch {
    return { ok: false, refusal: refuse("unavailable") };
  }
}
