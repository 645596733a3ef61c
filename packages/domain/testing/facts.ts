import type { EditionFacts, MoveInput } from "../src/workflow/edition.ts";
import type { CampaignFacts } from "../src/workflow/campaign.ts";
import { defaultChain } from "../src/workflow/chain.ts";
import {
  type PublicationFacts,
  type PublicationInput,
  disclosureItems,
} from "../src/workflow/publication.ts";
import { ownOrg, region } from "./cast.ts";

export const now = new Date("2026-02-10T10:00:00+08:00");
export const hash = "a".repeat(64);

/** An edition with nothing in the way of any command, the state and the people apart. */
export const editionFacts = (change: Partial<EditionFacts> = {}): EditionFacts => ({
  id: "edition",
  orgId: ownOrg,
  regionId: region,
  state: "drafting",
  kind: "original",
  version: 7,
  chain: defaultChain,
  stepIndex: change.state === "in_review" ? 0 : null,
  stepHolders: { check: ["checker"], legal_review: ["legal_reviewer"], deputy_review: ["deputy"] },
  revision: { id: "revision", contentHash: hash, authorIds: ["drafter"] },
  decisions: [],
  sentBy: "drafter",
  signedBy: null,
  submittedBy: null,
  recommendedBy: null,
  principalsInOffice: ["principal"],
  deliberationRequired: false,
  deliberationRecorded: false,
  missingSections: [],
  blockingFindings: { submit: [], sign: [] },
  addresseePresent: true,
  mustPoints: { total: 0, unanswered: 0, authorIds: [] },
  ...change,
});

/** Everything any command of an edition may ask for. */
export const goodInput = (edition: EditionFacts): MoveInput => ({
  version: edition.version,
  contentHash: edition.revision?.contentHash,
  reason: "第二部分数据需要核实。",
  opinion: "同意。",
  docNumber: "青数〔2026〕3号",
  issueDate: "2026-02-10",
  dueAt: new Date(now.getTime() + 86_400_000),
  reauthenticated: true,
});

export const publicationFacts = (change: Partial<PublicationFacts> = {}): PublicationFacts => ({
  id: "publication",
  orgId: ownOrg,
  regionId: region,
  state: "none",
  version: 4,
  signed: true,
  authorIds: ["drafter"],
  takedownProposedBy: null,
  ...change,
});

/** Everything any command of a publication may ask for. */
export const goodPublicationInput = (publication: PublicationFacts): PublicationInput => ({
  version: publication.version,
  form: Object.fromEntries(disclosureItems.map((item) => [item, "clear"])),
  basis: "《中华人民共和国政府信息公开条例》第十四条",
  reason: "附表数据有误。",
  publishAt: new Date(now.getTime() + 86_400_000),
});

export const campaignFacts = (change: Partial<CampaignFacts> = {}): CampaignFacts => ({
  id: "campaign",
  regionId: region,
  state: "draft",
  version: 2,
  noticeText: "请于2026年2月20日前报送。",
  bodyCount: 48,
  submissionDue: new Date("2026-03-01T00:00:00+08:00"),
  publicationDue: new Date("2026-04-01T00:00:00+08:00"),
  ...change,
});
