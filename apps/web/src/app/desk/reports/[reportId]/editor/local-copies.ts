import { bodyText } from "@nianbao/document/body";
import { findClassifiedMarking } from "@nianbao/document/classified";
import { validateBody } from "@nianbao/document/validate-body";
import type { LocalCopy, SectionPorts } from "./section-state.ts";

const read = (raw: string | null): LocalCopy | null => {
  if (raw === null) return null;
  try {
    const value: unknown = JSON.parse(raw);
    if (typeof value !== "object" || value === null) return null;
    if (!("heading" in value && "body" in value && "baseVersion" in value)) return null;
    const answer = validateBody(value.body);
    if (!answer.ok || typeof value.heading !== "string" || typeof value.baseVersion !== "number") return null;
    return { heading: value.heading, body: answer.body, baseVersion: value.baseVersion };
  } catch {
    return null;
  }
};

/**
 * Copies of unsaved sections in this browser's storage, apart for each account. A text with a 密级 mark is never
 * kept here either.
 */
export function localCopies(storage: Storage, accountId: string): Pick<SectionPorts, "keep" | "kept"> {
  const key = (id: string) => `nianbao.unsaved.${accountId}.${id}`;
  return {
    keep: (id, copy) => {
      if (copy === null || findClassifiedMarking(`${copy.heading}\n${bodyText(copy.body)}`)) {
        storage.removeItem(key(id));
        return copy === null;
      }
      try {
        storage.setItem(key(id), JSON.stringify(copy));
        return true;
      } catch {
        return false;
      }
    },
    kept: (id) => read(storage.getItem(key(id))),
  };
}
