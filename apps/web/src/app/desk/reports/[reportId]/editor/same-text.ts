import type { Body } from "@nianbao/document/body";
import { bodySchema } from "@nianbao/document/schema";
import { validateBody } from "@nianbao/document/validate-body";
import { Node } from "@tiptap/pm/model";

const nodeOf = (body: Body): Node | null => {
  const answer = validateBody(body);
  return answer.ok ? Node.fromJSON(bodySchema, answer.body) : null;
};

interface Text {
  readonly heading: string;
  readonly body: Body;
}

/** Whether two texts are the same once stored, whatever the order of their JSON keys. */
export function sameText(a: Text, b: Text): boolean {
  if (a === b) return true;
  if (a.heading.trim() !== b.heading.trim()) return false;
  if (a.body === b.body) return true;
  const [left, right] = [nodeOf(a.body), nodeOf(b.body)];
  return left !== null && right !== null && left.eq(right);
}
