import type { ImportProposal } from "@nianbao/document/import/proposal";
import { maxFileBytes } from "@nianbao/document/limits";
import { type Refusal, refuse, refusalCodes } from "@nianbao/domain/refusal";
import superjson, { type SuperJSONResult } from "superjson";

export type Uploaded =
  | { readonly ok: true; readonly proposal: ImportProposal }
  | { readonly ok: false; readonly refusal: Refusal };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

const inside = (value: unknown, key: string): unknown => (isRecord(value) ? value[key] : undefined);

const refusalIn = (answer: unknown): Refusal => {
  const refusal = inside(inside(inside(inside(answer, "error"), "json"), "data"), "refusal");
  const code = refusalCodes.find((each) => each === inside(refusal, "code"));
  return code ? { ...(isRecord(refusal) ? refusal : {}), code } : refuse("unavailable");
};

/** Sends a file to be read; nothing of it is stored. Never throws: an unreachable server is a refusal too. */
export async function upload(file: File): Promise<Uploaded> {
  if (file.size > maxFileBytes)
    return { ok: false, refusal: refuse("file_too_large", { limit: maxFileBytes }) };
  try {
    const response = await fetch("/api/import", {
      method: "POST",
      headers: {
        "content-type": "application/octet-stream",
        "x-file-name": encodeURIComponent(file.name),
      },
      body: await file.arrayBuffer(),
    });
    const answer: unknown = await response.json();
    if (!response.ok) return { ok: false, refusal: refusalIn(answer) };
    return { ok: true, proposal: superjson.deserialize(answer as SuperJSONResult) };
  } catch {
    return { ok: false, refusal: refuse("unavailable") };
  }
}
