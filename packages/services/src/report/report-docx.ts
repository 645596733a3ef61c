import { renderDocx } from "@nianbao/document/docx/render-docx";
import type { z } from "zod";
import type { Call } from "../kernel/call.ts";
import { type ReadableText, readableText } from "./readable-text.ts";

/**
 * The report as a Word file, of the draft as it stands or of a revision, with the name to save it under.
 * Refusals: `not_found`.
 */
export async function reportDocx(
  call: Call,
  input: z.infer<typeof ReadableText>,
): Promise<{ bytes: Uint8Array; fileName: string }> {
  const { manuscript, registration, name } = await readableText(call, input);
  return { bytes: await renderDocx(manuscript, registration), fileName: `${name}.docx` };
}
