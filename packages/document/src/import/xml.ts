import { DOMParser, type Element, type Node } from "@xmldom/xmldom";
import { maxXmlDepth, maxXmlTags } from "../limits.ts";
import { FileError } from "./file-error.ts";

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** What follows walks the tree by recursion, so its depth is bounded first. */
function checkDepth(root: Element): void {
  const open = [{ element: root, depth: 1 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.depth > maxXmlDepth) throw new FileError("unreadable", "nested too deep");
    for (const element of childrenOf(next.element)) open.push({ element, depth: next.depth + 1 });
  }
}

/** A tree takes a hundred times the room of its text, so the tags are counted before one is built. */
function checkTags(text: string): void {
  let tags = 0;
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at + 1)) {
    tags += 1;
    if (tags > maxXmlTags) throw new FileError("too_large", "too many tags");
  }
}

function parse(text: string): Element | null {
  const onError = (level: string, message: string): void => {
    if (level !== "warning") throw new FileError("unreadable", message);
  };
  try {
    return new DOMParser({ onError }).parseFromString(text, "text/xml").documentElement;
  } catch (error) {
    throw new FileError("unreadable", "not well-formed", error);
  }
}

/**
 * Parses a part of an OOXML file and answers its root element. Document types, and with them entities, are
 * refused before parsing; nothing outside the text is ever fetched.
 * @throws FileError
 */
export function parseXml(text: string): Element {
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(text)) throw new FileError("unreadable", "document type is not allowed");
  checkTags(text);
  const root = parse(text);
  if (!root) throw new FileError("unreadable", "no root element");
  checkDepth(root);
  return root;
}

/** The name without prefix; prefixes are free in OOXML. */
export const nameOf = (element: Element): string => element.localName ?? "";

export function childrenOf(parent: Element): Element[] {
  const found: Element[] = [];
  for (let node = parent.firstChild; node !== null; node = node.nextSibling)
    if (isElement(node)) found.push(node);
  return found;
}

export const childOf = (parent: Element | null, name: string): Element | null =>
  (parent && childrenOf(parent).find((child) => nameOf(child) === name)) ?? null;

/** An attribute by its local name, whatever its prefix. */
export function attributeOf(element: Element | null, name: string): string | null {
  for (const attribute of element?.attributes ?? []) if (attribute.localName === name) return attribute.value;
  return null;
}

export const valueOf = (parent: Element | null, name: string): string | null =>
  attributeOf(childOf(parent, name), "val");

/** Whether a toggle such as w:b or w:vanish is on: present and not 0 or false. */
export function isOn(parent: Element | null, name: string): boolean {
  const toggle = childOf(parent, name);
  return toggle !== null && !["0", "false", "off", "none"].includes(attributeOf(toggle, "val") ?? "1");
}
