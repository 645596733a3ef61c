import type { EditionState } from "../workflow/states.ts";
import { editionStates } from "../workflow/states.ts";
import type { Actor } from "./actor.ts";
import type { Role } from "./roles.ts";

const from = (first: EditionState): readonly EditionState[] =>
  editionStates.slice(editionStates.indexOf(first));

/**
 * In which states each role may read an edition's text (safety.md §4, rows draft.read and submitted.read).
 * The one source of the predicate below and of the SQL scope in services. No entry: never.
 */
export const readableStates: Readonly<
  Partial<Record<Role, { readonly scope: "own" | "region"; readonly states: readonly EditionState[] }>>
> = {
  drafter: { scope: "own", states: editionStates },
  contributor: { scope: "own", states: editionStates },
  checker: { scope: "own", states: editionStates },
  deputy: { scope: "own", states: editionStates },
  principal: { scope: "own", states: editionStates },
  legal_reviewer: { scope: "own", states: from("in_review") },
  disclosure_reviewer: { scope: "own", states: from("signed") },
  publisher: { scope: "own", states: from("signed") },
  committee_reviewer: { scope: "region", states: from("submitted") },
  committee_lead: { scope: "region", states: from("submitted") },
};

/** Whether this person may read this edition's text. */
export const mayRead = (
  actor: Actor,
  edition: { readonly orgId: string; readonly regionId: string; readonly state: EditionState },
): boolean =>
  actor.roles.some((role) => {
    const rule = readableStates[role];
    if (!rule?.states.includes(edition.state)) return false;
    return rule.scope === "own" ? edition.orgId === actor.orgId : edition.regionId === actor.regionId;
  });
