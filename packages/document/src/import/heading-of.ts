import { type FoundHeading, findHeading, ownHeading } from "./heading-rules.ts";
import { paragraphText, type ReadBlock } from "./read-document.ts";

const ownLevels = { heading1: 1, heading2: 2, heading3: 3, heading4: 4 } as const;

/** The heading a block is: by our own style, else by its typed number, else by a style that says its level. */
export function headingOf(block: ReadBlock): FoundHeading | null {
  if (block.kind !== "paragraph" || block.isText || block.isTitle) return null;
  const text = paragraphText(block);
  const { part } = block;
  if (part === "heading1" || part === "heading2" || part === "heading3" || part === "heading4")
    return text === "" ? null : ownHeading(text, ownLevels[part]);
  return findHeading(text, block.level);
}
