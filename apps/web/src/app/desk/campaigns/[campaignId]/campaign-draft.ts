import type { Refusal } from "@nianbao/domain/refusal";
import { missingForOpening } from "@nianbao/domain/workflow/campaign";
import type { CampaignView } from "../campaign-data.ts";
import { dueDayOf, firstLateAfter } from "../due-days.ts";

/** What the editor holds; the days are the last ones on time, YYYY-MM-DD. */
export interface CampaignDraft {
  readonly title: string;
  readonly noticeNumber: string;
  readonly noticeText: string;
  readonly contact: string;
  readonly submissionDay: string;
  readonly publicationDay: string;
  readonly orgIds: ReadonlySet<string>;
}

export const draftOf = (campaign: CampaignView): CampaignDraft => ({
  title: campaign.title,
  noticeNumber: campaign.noticeNumber,
  noticeText: campaign.noticeText,
  contact: campaign.contact,
  submissionDay: dueDayOf(campaign.submissionDue),
  publicationDay: dueDayOf(campaign.publicationDue),
  orgIds: new Set(campaign.bodies.filter(({ asked }) => asked).map(({ orgId }) => orgId)),
});

/** Texts and due instants for `campaign.update`; null while a day is missing. */
export function textsOf(draft: CampaignDraft) {
  const submissionDue = firstLateAfter(draft.submissionDay);
  const publicationDue = firstLateAfter(draft.publicationDay);
  if (!submissionDue || !publicationDue) return null;
  const { title, noticeNumber, noticeText, contact } = draft;
  return { title, noticeNumber, noticeText, contact, submissionDue, publicationDue };
}

export const sameBodies = (a: CampaignDraft, b: CampaignDraft): boolean =>
  a.orgIds.size === b.orgIds.size && [...a.orgIds].every((id) => b.orgIds.has(id));

export const sameTexts = (a: CampaignDraft, b: CampaignDraft): boolean =>
  a.title.trim() === b.title.trim() &&
  a.noticeNumber.trim() === b.noticeNumber.trim() &&
  a.noticeText.trim() === b.noticeText.trim() &&
  a.contact.trim() === b.contact.trim() &&
  a.submissionDay === b.submissionDay &&
  a.publicationDay === b.publicationDay;

/** What still stands in the way of opening, by the rules that the server will ask. */
export function missingIn(campaign: CampaignView, draft: CampaignDraft): readonly Refusal[] {
  const texts = textsOf(draft);
  return texts
    ? missingForOpening({ ...campaign, ...texts, regionId: "", bodyCount: draft.orgIds.size })
    : [];
}
