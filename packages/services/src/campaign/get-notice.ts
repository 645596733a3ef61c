import { campaign } from "@nianbao/db/schema/campaign";
import { org } from "@nianbao/db/schema/org";
import { report } from "@nianbao/db/schema/report";
import { and, eq, ne } from "@nianbao/db/sql";
import { z } from "zod";
import type { Call } from "../kernel/call.ts";
import { found } from "../kernel/refused.ts";

export const GetNotice = z.object({ reportId: z.uuid() });

export interface Notice {
  readonly reportYear: number;
  readonly title: string;
  readonly noticeNumber: string;
  readonly noticeText: string;
  readonly contact: string;
  readonly issuer: string;
  readonly openedAt: Date | null;
  readonly submissionDue: Date;
  readonly publicationDue: Date;
}

/** The committee's notice behind a report of the actor's own body. */
export async function getNotice(call: Call, input: z.infer<typeof GetNotice>): Promise<Notice> {
  const [row] = await call.db
    .select({
      reportYear: campaign.reportYear,
      title: campaign.title,
      noticeNumber: campaign.noticeNumber,
      noticeText: campaign.noticeText,
      contact: campaign.contact,
      issuer: org.fullName,
      openedAt: campaign.openedAt,
      submissionDue: campaign.submissionDue,
      publicationDue: campaign.publicationDue,
    })
    .from(report)
    .innerJoin(campaign, eq(campaign.id, report.campaignId))
    .innerJoin(org, eq(org.id, campaign.orgId))
    .where(
      and(eq(report.id, input.reportId), eq(report.orgId, call.actor.orgId), ne(campaign.state, "draft")),
    );
  return found(row);
}
