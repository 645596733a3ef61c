import { z } from "zod";
import type { Call } from "../kernel/call.ts";
import { printed } from "../kernel/own-renderer.ts";
import { ReadableText, readableText } from "./readable-text.ts";

export const PrintReport = ReadableText.extend({
  /** A file to keep, or one picture of all pages to look at. */
  kind: z.enum(["pdf", "svg"]),
});

export interface PrintedReport {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** 青禾区档案局2026年度报告, for the name of the file. */
  readonly name: string;
}

/**
 * A report this person may read, as it is printed: the draft as it stands, or the revision that is under review or
 * signed. Refused with `glyph_missing` and the characters no font has.
 */
export async function printReport(call: Call, input: z.infer<typeof PrintReport>): Promise<PrintedReport> {
  const { manuscript, registration, name } = await readableText(call, input);
  return { bytes: await printed(input.kind, manuscript, registration), name };
}
