import type { Actor } from "../src/policy/actor.ts";
import { type Role, roles } from "../src/policy/roles.ts";
import type { Refusal } from "../src/refusal.ts";
import { defaultChain } from "../src/workflow/chain.ts";
import type { EditionFacts } from "../src/workflow/edition.ts";
import { editionStates } from "../src/workflow/states.ts";
import { farOrg, farRegion, otherOrg, ownOrg, person, region } from "./cast.ts";
import { editionFacts } from "./facts.ts";

/** Where an actor's home is, seen from the body whose report it is. */
export const wheres = ["own body", "other body, same region", "other region"] as const;
export type Where = (typeof wheres)[number];

const homes: Readonly<Record<Where, readonly [org: string, region: string]>> = {
  "own body": [ownOrg, region],
  "other body, same region": [otherOrg, region],
  "other region": [farOrg, farRegion],
};

/** Somebody with exactly one role, or with none. */
export const someone = (role: Role | "no role", where: Where): Actor =>
  person("actor", role === "no role" ? [] : [role], ...homes[where]);

export const everyRole = [...roles, "no role"] as const;

export const legend = `ok = allowed · - = role_required · state = wrong_state · hidden = not_found
Every condition beside role, place and state is met, each actor being sender, submitter or principal in office
where that helps, and never an author.
`;

const short: Readonly<Record<string, string>> = {
  role_required: "-",
  wrong_state: "state",
  not_found: "hidden",
};

export const cell = (refusal: Refusal | null): string =>
  refusal ? (short[refusal.code] ?? refusal.code) : "ok";

/** Every station an edition can stand at, `in_review` once for each step of the chain. */
export const stations: readonly { readonly name: string; readonly facts: (where: Where) => EditionFacts }[] =
  editionStates.flatMap((state) => {
    const facts = (stepIndex: number | null, where: Where): EditionFacts =>
      editionFacts({
        state,
        stepIndex,
        sentBy: where === "own body" ? "actor" : "drafter",
        submittedBy: where === "own body" ? "actor" : "drafter",
        recommendedBy: "somebody else",
        principalsInOffice: ["actor"],
        mustPoints: { total: 1, unanswered: 0, authorIds: ["somebody else"] },
      });
    if (state !== "in_review") return [{ name: state, facts: (where: Where) => facts(null, where) }];
    return defaultChain.map((step, stepIndex) => ({
      name: `${state} at ${step.key}`,
      facts: (where: Where) => facts(stepIndex, where),
    }));
  });
