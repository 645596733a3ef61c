import { type Element } from "@xmldom/xmldom";
import type { Notices, ReadRun } from "./read-document.ts";
import { attributeOf, childOf, childrenOf, isOn, nameOf } from "./xml.ts";

/** Wrappers whose content is read as if they were not there. */
const transparent: ReadonlySet<string> = new Set([
  "hyperlink",
  "smartTag",
  "sdt",
  "sdtContent",
  "fldSimple",
  "customXml",
  "dir",
  "bdo",
  "moveTo",
  "ins",
]);

/** All text below an element, a paragraph a line, deleted and hidden text too: for samples and the search for marks. */
export function textBelow(element: Element): string {
  let text = "";
  const open = [element];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const name = nameOf(next);
    if (name === "p") text += "\n";
    if (name === "t" || name === "delText") text += next.textContent ?? "";
    for (const child of childrenOf(next).toReversed()) open.push(child);
  }
  return text;
}

function holds(element: Element, name: string): boolean {
  const open = [element];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (nameOf(next) === name) return true;
    for (const child of childrenOf(next)) open.push(child);
  }
  return false;
}

const noteDrawing = (drawing: Element, notices: Notices): void =>
  holds(drawing, "txbxContent")
    ? notices.add("text_boxes_dropped", textBelow(childOf(drawing, "Choice") ?? drawing))
    : notices.add("images_dropped");

function runText(run: Element, notices: Notices): string {
  let text = "";
  for (const child of childrenOf(run)) {
    switch (nameOf(child)) {
      case "t":
        text += child.textContent ?? "";
        break;
      case "tab":
      case "ptab":
        text += "\t";
        break;
      case "br":
      case "cr":
        text += "\n";
        break;
      case "noBreakHyphen":
        text += "-";
        break;
      case "drawing":
      case "pict":
      case "object":
      case "AlternateContent":
        noteDrawing(child, notices);
        break;
      case "sym":
        notices.add("symbols_dropped");
        break;
      case "footnoteReference":
      case "endnoteReference":
        notices.add("footnotes_dropped");
        break;
      case "commentReference":
        notices.add("comments_dropped");
        break;
    }
  }
  return text;
}

/**
 * The runs of a paragraph as it reads with all changes accepted: insertions kept, deletions and hidden text left
 * out, each noted. A line break in a run is a line feed in its text.
 */
export function readRuns(parent: Element, notices: Notices): ReadRun[] {
  return childrenOf(parent).flatMap((child): ReadRun[] => {
    const name = nameOf(child);
    if (name === "r") {
      const properties = childOf(child, "rPr");
      const text = runText(child, notices);
      if (isOn(properties, "vanish")) {
        if (text !== "") notices.add("hidden_text_dropped", text);
        return [];
      }
      return text === "" ? [] : [{ text, strong: isOn(properties, "b") }];
    }
    if (name === "del" || name === "moveFrom") {
      if (name === "del") notices.add("deletions_dropped", textBelow(child));
      return [];
    }
    if (name === "hyperlink" && attributeOf(child, "id") !== null)
      notices.add("links_dropped", textBelow(child));
    if (name === "oMath" || name === "oMathPara") notices.add("formulas_dropped", child.textContent ?? "");
    if (name === "ins") notices.add("insertions_accepted", textBelow(child));
    if (name === "AlternateContent" || name === "drawing") noteDrawing(child, notices);
    return transparent.has(name) ? readRuns(child, notices) : [];
  });
}
