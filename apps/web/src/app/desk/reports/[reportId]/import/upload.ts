import type { ImportProposal } from "@nianbao/document/import/proposal";
import { maxFileBytes } from "@nianbao/document/limits";
import { type Refusal, refuse } from "@nianbao/domain/refusal";
import superjson, { type SuperJSONResult } from "superjson";
import { refusalIn } from "../refusal-in.ts";

export type Uploaded =
  | { readonly ok: true; readonly proposal: ImportProposal }
  | { readonly ok: false; readonly refusal: Refusal };

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
