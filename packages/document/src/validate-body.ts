import { type Refusal, refuse } from "@nianbao/domain/refusal";
import { Node } from "@tiptap/pm/model";
import canonicalize from "canonicalize";
import type { Body } from "./body.ts";
import { cleanLine } from "./clean-text.ts";
import { maxBodyDepth, maxSectionCharacters, maxSectionNodes } from "./limits.ts";
import { bodySchema } from "./schema.ts";

export type BodyAnswer = { ok: true; body: Body } | { ok: false; refusal: Refusal };

type Json = Record<string, unknown>;

const isRecord = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const invalid = (reason: string): Refusal => refuse("document_invalid", { reason });

const nodeKeys: ReadonlySet<string> = new Set(["type", "attrs", "content", "text", "marks"]);

const isPlain = (value: unknown): boolean =>
  value === null || typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);

const hasPlainAttributes = (node: Json): boolean =>
  node["attrs"] === undefined || (isRecord(node["attrs"]) && Object.values(node["attrs"]).every(isPlain));

/** Strong is the only mark, so a node has at most one. */
const hasPlainMarks = ({ marks }: Json): boolean =>
  marks === undefined ||
  (Array.isArray(marks) &&
    marks.length <= 1 &&
    marks.every((mark) => isRecord(mark) && Object.keys(mark).length === 1 && mark["type"] === "strong"));

const isPlainNode = (node: Json): boolean =>
  Object.keys(node).every((key) => nodeKeys.has(key)) && hasPlainAttributes(node) && hasPlainMarks(node);

const isStrong = (node: Json): boolean => Array.isArray(node["marks"]) && node["marks"].length > 0;

/** Measures without recursion, so that neither depth nor length of what was sent can hurt. */
function measure(json: unknown): Refusal | null {
  const open: { value: unknown; depth: number }[] = [{ value: json, depth: 1 }];
  let characters = 0;
  let nodes = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, depth } = next;
    if (!isRecord(value)) return invalid("node_expected");
    if (depth > maxBodyDepth) return invalid("too_deep");
    if (!isPlainNode(value)) return invalid("node_malformed");
    nodes += 1;
    const figureText = isRecord(value["attrs"]) ? value["attrs"]["text"] : undefined;
    for (const text of [value["text"], figureText]) if (typeof text === "string") characters += text.length;
    if (characters > maxSectionCharacters)
      return refuse("text_too_long", { limit: maxSectionCharacters, unit: "characters" });
    const content = value["content"];
    if (content === undefined) continue;
    if (!Array.isArray(content)) return invalid("node_expected");
    if (nodes + open.length + content.length > maxSectionNodes)
      return refuse("text_too_long", { limit: maxSectionNodes, unit: "nodes" });
    for (const child of content) open.push({ value: child, depth: depth + 1 });
  }
  return null;
}

/** Joins text of the same marks, cleans all text and drops what is empty then. Depth is bounded by `measure`. */
function cleaned(node: Json): Json {
  const result: Json = { ...node };
  if (typeof node["text"] === "string") result["text"] = cleanLine(node["text"]);
  if (isRecord(node["attrs"]) && typeof node["attrs"]["text"] === "string")
    result["attrs"] = { ...node["attrs"], text: cleanLine(node["attrs"]["text"]) };
  if (!Array.isArray(node["content"])) return result;
  const joined: Json[] = [];
  for (const child of node["content"]) {
    if (!isRecord(child)) continue;
    const last = joined.at(-1);
    if (
      last?.["type"] === "text" &&
      child["type"] === "text" &&
      typeof last["text"] === "string" &&
      typeof child["text"] === "string" &&
      isStrong(last) === isStrong(child)
    )
      joined[joined.length - 1] = { ...last, text: last["text"] + child["text"] };
    else joined.push(child);
  }
  result["content"] = joined.map(cleaned).filter((child) => child["type"] !== "text" || child["text"] !== "");
  return result;
}

/**
 * Checks what an editor or importer sent as a section body and answers it in normal form: text cleaned, text of
 * the same marks joined, attributes the schema does not know dropped.
 * Refusals: `document_invalid` {reason}, `text_too_long` {limit, unit}. Never throws.
 */
export function validateBody(json: unknown): BodyAnswer {
  const refusal = measure(json);
  if (refusal) return { ok: false, refusal };
  try {
    if (!isRecord(json)) return { ok: false, refusal: invalid("node_expected") };
    const node = Node.fromJSON(bodySchema, cleaned(json));
    if (node.type !== bodySchema.topNodeType) return { ok: false, refusal: invalid("not_a_body") };
    node.check();
    return { ok: true, body: node.toJSON() };
  } catch {
    return { ok: false, refusal: invalid("schema") };
  }
}

/** Whether a value is a body in exactly the normal form that `validateBody` answers. */
export function isBody(value: unknown): value is Body {
  const answer = validateBody(value);
  return answer.ok && canonicalize(answer.body) === canonicalize(value);
}
