import type { states as zh } from "../zh-CN/states.ts";
import type { Translated } from "../translated.ts";

export const states: Translated<typeof zh> = {
  edition: {
    drafting: "Drafting",
    in_review: "In review",
    awaiting_signature: "Awaiting signature",
    signed: "Signed",
    submitted: "Submitted",
    under_committee_review: "Under committee review",
    accepted: "Accepted",
    returned: "Returned",
  },
  publication: {
    none: "Publication not started",
    disclosure_review: "Awaiting disclosure review",
    cleared: "Cleared for publication",
    exempt: "Exempt from publication",
    scheduled: "Scheduled",
    published: "Published",
    superseded: "Corrected",
    taken_down: "Taken down",
  },
  campaign: { draft: "In preparation", open: "Open", closed: "Closed", archived: "Archived" },
  editionKind: { original: "First text", revision: "Text after return", correction: "Correction" },
  step: { check: "Office check", legal_review: "Legal review", deputy_review: "Review by the deputy" },
  chain: {
    drafting: "Drafting",
    deliberation: "Deliberation by the party group",
    signature: "Signature of the principal",
    submission: "Submission",
    committee_review: "Review by the district committee office",
    publication: "Publication",
  },
};
