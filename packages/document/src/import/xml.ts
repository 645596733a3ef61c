import { DOMParser, type Element, type Node } from "@xmldom/xmldom";
import { maxXmlDepth } from "../limits.ts";

/** The part is no XML the reader will take. */
export class XmlError extends Error {}

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** What follows walks the tree by recursion, so its depth is bounded first. */
function checkDepth(root: Element): void {
  const open = [{ element: root, depth: 1 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.depth > maxXmlDepth) throw new XmlError("nested too deep");
    for (const element of childrenOf(next.element)) open.push({ element, depth: next.depth + 1 });
  }
}

function parse(text: string): Element | null {
  const onError = (level: string, message: string): void => {
    if (level !== "warning") throw new XmlError(message);
  };
  try {
    return new DOMParser({ onError }).parseFromString(text, "text/xml").documentElement;
  } catch (error) {
    throw new XmlError("not well-formed", { cause: error });
  }
}

/**
 * Parses a part of an OOXML file and answers its root element. Document types, and with them entities, are
 * refused before parsing; nothing outside the text is ever fetched.
 * @throws XmlError
 */
export function parseXml(text: string): Element {
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(text)) throw new XmlError("document type is not allowed");
  const root = parse(text);
  if (!root) throw new XmlError("no root element");
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
