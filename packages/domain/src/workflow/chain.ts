import type { BodyRole } from "../policy/roles.ts";

/** One step of a body's own review chain. `all` waits for everyone who holds the role (会签). */
export interface Step {
  readonly key: string;
  readonly role: BodyRole;
  readonly mode: "one" | "all";
}

/** 核稿 → 合法性审核 → 分管领导审阅, the chain a body starts with (条例第十八条; domain.md §1.7). */
export const defaultChain: readonly Step[] = [
  { key: "check", role: "checker", mode: "one" },
  { key: "legal_review", role: "legal_reviewer", mode: "one" },
  { key: "deputy_review", role: "deputy", mode: "one" },
];
