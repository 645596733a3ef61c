import { campaign } from "@nianbao/db/schema/campaign";
import { eq } from "@nianbao/db/sql";
import { z } from "zod";
import { type Call, inTransaction } from "../kernel/call.ts";
import { record } from "../kernel/record.ts";
import { refuseClassified } from "../kernel/refuse-classified.ts";
import { found, reject } from "../kernel/refused.ts";
import { campaignRequirements, campaignText } from "./campaign-text.ts";
import { lockForEditing } from "./lock-campaign.ts";

export const UpdateCampaign = z.object({
  campaignId: z.uuid(),
  version: z.number().int().positive(),
  ...campaignText,
  /** Absent leaves them as they are. */
  requirements: campaignRequirements.optional(),
});

/** Changes what a draft campaign says and when it is due. An open campaign stands (`wrong_state`). */
export async function updateCampaign(
  call: Call,
  input: z.infer<typeof UpdateCampaign>,
): Promise<{ version: number }> {
  await refuseClassified(call, { subjectType: "notice", subjectId: input.campaignId }, [
    input.title,
    input.noticeText,
    ...(input.requirements?.requiredPhrases ?? []),
  ]);
  return inTransaction(call, async (tx, now) => {
    const row = await lockForEditing(tx, call.actor, input, "draft");
    if (input.submissionDue >= input.publicationDue) reject("due_dates_out_of_order");
    const { campaignId, version, ...text } = input;
    const [written] = await tx
      .update(campaign)
      .set({ ...text, version: version + 1 })
      .where(eq(campaign.id, campaignId))
      .returning({ version: campaign.version });
    await record(tx, call, now, {
      subjectType: "campaign",
      subjectId: campaignId,
      command: "update",
      orgId: row.orgId,
      detail: {
        submissionDue: input.submissionDue.toISOString(),
        publicationDue: input.publicationDue.toISOString(),
      },
    });
    return found(written);
  });
}
