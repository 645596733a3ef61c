import { campaign, campaignOrg } from "@nianbao/db/schema/campaign";
import { publicationDue, submissionDue } from "@nianbao/domain/calendar/statutory";
import { may } from "@nianbao/domain/policy/may";
import { z } from "zod";
import { type Call, inTransaction } from "../kernel/call.ts";
import { record } from "../kernel/record.ts";
import { refuseClassified } from "../kernel/refuse-classified.ts";
import { insist, reject } from "../kernel/refused.ts";
import { campaignText } from "./campaign-text.ts";
import { campaignTitle } from "./official-phrases.ts";
import { reportingBodies } from "./reporting-bodies.ts";

export const CreateCampaign = z.object({
  reportYear: z.number().int().min(2000).max(2100),
  title: campaignText.title.optional(),
  noticeNumber: campaignText.noticeNumber.default(""),
  noticeText: campaignText.noticeText.default(""),
  contact: campaignText.contact.default(""),
  /** The first instant that is late; the statutory one when absent. */
  submissionDue: z.date().optional(),
  publicationDue: z.date().optional(),
  /** The bodies asked to report; all active ones of a reporting kind when absent. */
  orgIds: z.array(z.uuid()).max(10_000).optional(),
});
export type CreateCampaign = z.input<typeof CreateCampaign>;

/** Makes the draft of a year's campaign in the actor's region; one a year (`campaign_year_taken`). */
export async function createCampaign(
  call: Call,
  given: CreateCampaign,
): Promise<{ id: string; version: number }> {
  const input = CreateCampaign.parse(given);
  insist(may(call.actor, "campaign.edit", call.actor));
  await refuseClassified(call, { subjectType: "notice", subjectId: null }, [input.title, input.noticeText]);
  const dues = {
    submissionDue: input.submissionDue ?? submissionDue(input.reportYear),
    publicationDue: input.publicationDue ?? publicationDue(input.reportYear),
  };
  if (dues.submissionDue >= dues.publicationDue) reject("due_dates_out_of_order");
  return inTransaction(call, async (tx, now) => {
    const bodies = await reportingBodies(tx, call.actor.regionId, input.orgIds);
    const [row] = await tx
      .insert(campaign)
      .values({
        regionId: call.actor.regionId,
        orgId: call.actor.orgId,
        reportYear: input.reportYear,
        title: input.title ?? campaignTitle(input.reportYear),
        noticeNumber: input.noticeNumber,
        noticeText: input.noticeText,
        contact: input.contact,
        ...dues,
        createdBy: call.actor.accountId,
        createdAt: now,
      })
      .onConflictDoNothing()
      .returning({ id: campaign.id, version: campaign.version });
    if (!row) return reject("campaign_year_taken", { year: input.reportYear });
    if (bodies.length > 0) {
      await tx
        .insert(campaignOrg)
        .values(bodies.map((body) => ({ regionId: body.regionId, campaignId: row.id, orgId: body.id })));
    }
    await record(tx, call, now, {
      subjectType: "campaign",
      subjectId: row.id,
      command: "create",
      to: "draft",
      orgId: call.actor.orgId,
      detail: { reportYear: input.reportYear, bodies: bodies.length },
    });
    return row;
  });
}
