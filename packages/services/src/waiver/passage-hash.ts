import { createHash } from "node:crypto";
import type { CheckedText } from "@nianbao/domain/checks/checked-text";
import type { Finding } from "@nianbao/domain/checks/finding";

/** The line a finding stands on; the whole part where it means the whole part. */
function passageOf(text: CheckedText, finding: Finding): string {
  const section = text.sections.find((each) => each.id === finding.sectionId);
  const parts: Readonly<Record<string, string | undefined>> = {
    title: text.title,
    addressee: text.addressee ?? "",
    heading: section?.heading,
    text: section?.text,
  };
  const part = finding.part === null ? section?.text : parts[finding.part];
  if (part === undefined || finding.from === null || finding.to === null) return part ?? "";
  const end = part.indexOf("\n", finding.to);
  const begin = finding.from === 0 ? -1 : part.lastIndexOf("\n", finding.from - 1);
  return part.slice(begin + 1, end < 0 ? part.length : end);
}

/**
 * SHA-256 (hex) of what a finding is about: rule, part, facts, words and the line they stand on. The same words on
 * the same line of a later edition have the same hash; a changed line has another, and its waiver falls away.
 */
export const passageHash = (text: CheckedText, finding: Finding): string =>
  createHash("sha256")
    .update(
      JSON.stringify([
        finding.rule,
        finding.part,
        Object.entries(finding.context).toSorted(([a], [b]) => (a < b ? -1 : 1)),
        finding.excerpt,
        passageOf(text, finding),
      ]),
    )
    .digest("hex");
