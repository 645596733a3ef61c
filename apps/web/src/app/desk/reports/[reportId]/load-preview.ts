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

const dataUrl = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });

/** The pages as one picture, as an address for an image. Never throws: an unreachable server is a refusal too. */
export async function loadPreview(href: string): Promise<Preview> {
  try {
    const response = await fetch(href);
    if (!response.ok) return { ok: false, refusal: refusalIn(await response.json()) };
    const blob = await response.blob();
    return { ok: true, picture: await dataUrl(blob), pages: pagesOf(await blob.text()) };
  } catch {
    return { ok: false, refusal: refuse("unavailable") };
  }
}
