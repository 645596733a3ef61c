/** Stations of an edition (design §2). `accepted` and `returned` close it. */
export const editionStates = [
  "drafting",
  "in_review",
  "awaiting_signature",
  "signed",
  "submitted",
  "under_committee_review",
  "accepted",
  "returned",
] as const;
export type EditionState = (typeof editionStates)[number];

/** Stations of a publication: a machine of its own, because the law sets its own date. */
export const publicationStates = [
  "none",
  "disclosure_review",
  "cleared",
  "exempt",
  "scheduled",
  "published",
  "superseded",
  "taken_down",
] as const;
export type PublicationState = (typeof publicationStates)[number];

export const campaignStates = ["draft", "open", "closed", "archived"] as const;
export type CampaignState = (typeof campaignStates)[number];

/** Why an edition exists: the first text, the text after a return, or a correction of a published text. */
export const editionKinds = ["original", "revision", "correction"] as const;
export type EditionKind = (typeof editionKinds)[number];
