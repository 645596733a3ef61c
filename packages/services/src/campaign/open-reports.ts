import type { Transaction } from "@nianbao/db/client";
import { section } from "@nianbao/db/schema/edition";
import { region } from "@nianbao/db/schema/region";
import { report } from "@nianbao/db/schema/report";
import { eq } from "@nianbao/db/sql";
import { emptyBody } from "@nianbao/document/body";
import { holdersOfBodies } from "../account/holders.ts";
import type { Call } from "../kernel/call.ts";
import { found } from "../kernel/refused.ts";
import { notify } from "../notification/notify.ts";
import { openEdition } from "../report/open-edition.ts";
import type { CampaignRow } from "./lock-campaign.ts";
import { defaultAddressee, reportTitle, sectionStarts } from "./official-phrases.ts";
import type { ReportingBody } from "./reporting-bodies.ts";

export interface OpenedReports {
  readonly reports: number;
  /** Bodies in which nobody holds the drafter's role: somebody has to appoint one. */
  readonly withoutDrafter: readonly { readonly orgId: string; readonly shortName: string }[];
}

/** Gives each body its report with an original edition and empty statutory sections, and tells its people. */
export async function openReports(
  tx: Transaction,
  call: Call,
  now: Date,
  campaign: CampaignRow,
  bodies: readonly ReportingBody[],
): Promise<OpenedReports> {
  if (bodies.length === 0) return { reports: 0, withoutDrafter: [] };
  const [home] = await tx.select({ name: region.name }).from(region).where(eq(region.id, campaign.regionId));
  const addressee = defaultAddressee(found(home).name);
  const holders = await holdersOfBodies(
    tx,
    bodies.map((body) => body.id),
    now,
  );
  const opened = await tx
    .insert(report)
    .values(
      bodies.map((body) => ({
        regionId: body.regionId,
        orgId: body.id,
        campaignId: campaign.id,
        reportYear: campaign.reportYear,
        createdAt: now,
      })),
    )
    .returning({ id: report.id, orgId: report.orgId });
  for (const body of bodies) {
    const { id } = found(opened.find((row) => row.orgId === body.id));
    const editionId = await openEdition(tx, call, now, {
      report: { id },
      org: body,
      number: 1,
      kind: "original",
      title: reportTitle(body.fullName, campaign.reportYear),
      addressee,
      cc: [],
      docNumber: null,
      dueAt: campaign.submissionDue,
    });
    await tx.insert(section).values(
      sectionStarts(campaign.reportYear).map((start, ordinal) => ({
        ...start,
        regionId: body.regionId,
        orgId: body.id,
        editionId,
        ordinal,
        body: { ...emptyBody() },
        updatedAt: now,
      })),
    );
    await notify(
      tx,
      holders
        .filter(({ orgId, role }) => orgId === body.id && (role === "drafter" || role === "principal"))
        .map((holder) => holder.accountId),
      {
        kind: "campaign_opened",
        reportId: id,
        params: {
          body: body.shortName,
          year: campaign.reportYear,
          actor: call.actor.name,
          dueAt: campaign.submissionDue.toISOString(),
        },
      },
      now,
    );
  }
  const drafted = new Set(holders.filter(({ role }) => role === "drafter").map(({ orgId }) => orgId));
  return {
    reports: bodies.length,
    withoutDrafter: bodies
      .filter((body) => !drafted.has(body.id))
      .map((body) => ({ orgId: body.id, shortName: body.shortName })),
  };
}
