import { cleanLine } from "@nianbao/document/clean-text";
import { findHeading } from "@nianbao/document/import/heading-rules";
import { removeResidue } from "@nianbao/document/import/residue";
import { maxSectionCharacters } from "@nianbao/document/limits";
import { Fragment, type Node, type Schema, Slice } from "@tiptap/pm/model";

/** What Word, WPS and web pages put into HTML beside the text: style sheets, field codes, list numbers, comments. */
const notText =
  'style, script, xml, head, meta, link, del, [style*="mso-list:Ignore"], [style*="mso-element:comment"], [style*="display:none"]';

/** Pasted HTML without what is no text. What is left is read by the schema alone. */
export function withoutResidue(html: string): string {
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const element of page.querySelectorAll(notText)) element.remove();
  return page.body.innerHTML;
}

const tidy = (text: string): string => removeResidue(cleanLine(text).replaceAll("\u00A0", " ")).text;

/** Figures of other reports become the words they showed; text is cleaned; indents made of blanks go. */
function cleanInline(node: Node, schema: Schema, knows: (factId: string) => boolean): Fragment {
  const children: Node[] = [];
  node.forEach((child) => {
    if (child.type.name === "figure" && knows(String(child.attrs["factId"]))) {
      children.push(child);
      return;
    }
    const given = child.isText ? (child.text ?? "") : String(child.attrs["text"] ?? "");
    const text = children.length === 0 ? tidy(given).replace(/^[\s\u3000]+/u, "") : tidy(given);
    if (text !== "") children.push(schema.text(text, child.marks));
  });
  return Fragment.from(children);
}

/** A short line with a typed number becomes a heading, whose number is generated. */
function asHeading(paragraph: Node, schema: Schema): Node {
  const heading = findHeading(paragraph.textContent, null);
  const type = schema.nodes["heading"];
  const plain = paragraph.childCount === 1 && paragraph.firstChild?.isText === true;
  if (!heading || !type || !plain || heading.level === 1) return paragraph;
  return type.create({ level: heading.level }, schema.text(heading.text));
}

/** Cleans what was pasted. `knows` tells which facts belong to this report. */
export function cleanSlice(slice: Slice, schema: Schema, knows: (factId: string) => boolean): Slice {
  const several = slice.content.childCount > 1;
  const clean = (fragment: Fragment, top: boolean): Fragment => {
    const nodes: Node[] = [];
    fragment.forEach((node) => {
      if (!node.isTextblock) nodes.push(node.copy(clean(node.content, false)));
      else {
        const block = node.copy(cleanInline(node, schema, knows));
        if (several && block.content.size === 0) return;
        nodes.push(several && top && block.type.name === "paragraph" ? asHeading(block, schema) : block);
      }
    });
    return Fragment.from(nodes);
  };
  if (slice.content.firstChild?.isInline) return slice;
  const content = clean(slice.content, true);
  return content.childCount === 0 ? Slice.empty : new Slice(content, slice.openStart, slice.openEnd);
}

/**
 * Whether more is brought in than a section may hold: as plain text, or as what was read of HTML, which may come
 * without any plain text.
 */
export const isTooLong = (plain: string, { content }: Slice): boolean =>
  Math.max(plain.length, content.textBetween(0, content.size, "\n").length) > maxSectionCharacters;
