import { campaign } from "@nianbao/db/schema/campaign";
import { edition, revision, section } from "@nianbao/db/schema/edition";
import { org } from "@nianbao/db/schema/org";
import { report } from "@nianbao/db/schema/report";
import { and, asc, desc, eq } from "@nianbao/db/sql";
import { dayOf } from "@nianbao/domain/calendar/statutory";
import { castPassword, type PersonName } from "@nianbao/test-kit/cast";
import { createCampaign } from "../campaign/create-campaign.ts";
import { moveCampaign } from "../campaign/move-campaign.ts";
import { found } from "../kernel/refused.ts";
import { type MoveReport, type Moved, moveReport } from "../report/move-report.ts";
import { savePoints } from "../report/save-points.ts";
import { saveSection } from "../report/save-section.ts";
import { reportText } from "./report-text.ts";
import { as, type ReportingBodyName, staff, type World } from "./world.ts";

/** A report brought to a stage by the people of its body, through the verbs they would use. */
export interface Stage {
  readonly body: ReportingBodyName;
  readonly year: number;
  readonly campaignId: string;
  readonly reportId: string;
  readonly editionId: string;
}

export interface StageOptions {
  /** The year reported on. Another year gives another campaign, so another report of the same body. */
  readonly year?: number;
  readonly body?: ReportingBodyName;
}

/** Opens the year's campaign to both bodies, unless it is open already. Answers its id. */
export async function openedCampaign(world: World, year = 2025): Promise<string> {
  const [open] = await world.db
    .select({ id: campaign.id })
    .from(campaign)
    .where(and(eq(campaign.regionId, world.cast.regionId), eq(campaign.reportYear, year)));
  if (open) return open.id;
  const { id, version } = await createCampaign(as(world, "reviewer"), {
    reportYear: year,
    noticeText: `请于规定时间前报送${year}年度报告。`,
  });
  await moveCampaign(as(world, "lead"), { campaignId: id, command: "open", version });
  return id;
}

/** What a person about to decide has before him: version, hash of the text, body. */
export async function seen(world: World, editionId: string) {
  const [row] = await world.db
    .select({ edition, contentHash: revision.contentHash })
    .from(edition)
    .leftJoin(revision, eq(revision.id, edition.revisionId))
    .where(eq(edition.id, editionId));
  const { edition: head, contentHash } = found(row);
  return { ...head, contentHash: contentHash ?? undefined };
}

/** One move by one person on the text as it is now. */
export async function move(
  world: World,
  person: PersonName,
  editionId: string,
  command: MoveReport["command"],
  given: Partial<MoveReport> = {},
): Promise<Moved> {
  const { version, contentHash } = await seen(world, editionId);
  return moveReport(as(world, person), { editionId, command, version, contentHash, ...given });
}

/** Writes the body's newest edition, every section of it. */
export async function write(world: World, stage: Stage): Promise<void> {
  const sections = await world.db.select().from(section).where(eq(section.editionId, stage.editionId));
  for (const row of sections) {
    await saveSection(as(world, staff[stage.body].drafter), {
      sectionId: row.id,
      baseVersion: row.version,
      heading: row.heading,
      body: reportText(stage.year)[row.statutoryRole] ?? row.body,
    });
  }
}

/** 起草中, with a text in every statutory section. */
export async function drafting(world: World, options: StageOptions = {}): Promise<Stage> {
  const { year = 2025, body = "bureau" } = options;
  const campaignId = await openedCampaign(world, year);
  const [row] = await world.db
    .select({ reportId: report.id, editionId: edition.id })
    .from(report)
    .innerJoin(edition, eq(edition.reportId, report.id))
    .where(and(eq(report.campaignId, campaignId), eq(report.orgId, world.cast.orgIds[body])))
    .orderBy(desc(edition.number))
    .limit(1);
  const stage = { body, year, campaignId, ...found(row) };
  await write(world, stage);
  return stage;
}

/** 审核中, at the first step of the chain. */
export async function inReview(world: World, options?: StageOptions): Promise<Stage> {
  const stage = await drafting(world, options);
  await move(world, staff[stage.body].drafter, stage.editionId, "send_for_review");
  return stage;
}

/** 待签发: everyone in the chain has passed it. */
export async function awaitingSignature(world: World, options?: StageOptions): Promise<Stage> {
  const stage = await inReview(world, options);
  for (const person of staff[stage.body].chain) await move(world, person, stage.editionId, "pass");
  return stage;
}

/** 已签发. */
export async function signed(world: World, options?: StageOptions): Promise<Stage> {
  const stage = await awaitingSignature(world, options);
  await sign(world, stage);
  return stage;
}

export const sign = (world: World, stage: Stage): Promise<Moved> =>
  move(world, staff[stage.body].principal, stage.editionId, "sign", {
    opinion: "同意签发。",
    password: castPassword,
  });

/** 已报送, on the day of the world's present. */
export async function submitted(world: World, options?: StageOptions): Promise<Stage> {
  const stage = await signed(world, options);
  await submit(world, stage);
  return stage;
}

export async function submit(world: World, stage: Stage): Promise<Moved> {
  const [body] = await world.db
    .select({ docPrefix: org.docPrefix })
    .from(org)
    .where(eq(org.id, world.cast.orgIds[stage.body]));
  return move(world, staff[stage.body].drafter, stage.editionId, "submit", {
    docNumber: `${found(body).docPrefix}〔${stage.year + 1}〕8号`,
    issueDate: dayOf(world.now),
  });
}

/** 审查中: received by the committee. */
export async function underReview(world: World, options?: StageOptions): Promise<Stage> {
  const stage = await submitted(world, options);
  await move(world, "reviewer", stage.editionId, "receive");
  return stage;
}

/** 审核通过. */
export async function accepted(world: World, options?: StageOptions): Promise<Stage> {
  const stage = await underReview(world, options);
  await move(world, "reviewer", stage.editionId, "recommend", { opinion: "内容完整，建议通过。" });
  await move(world, "lead", stage.editionId, "accept", { opinion: "同意。" });
  return stage;
}

/** 已退回, with one binding point. `nextEditionId` is the edition opened for the answer. */
export async function returned(
  world: World,
  options?: StageOptions,
): Promise<Stage & { readonly nextEditionId: string }> {
  const stage = await underReview(world, options);
  await savePoints(as(world, "reviewer"), {
    editionId: stage.editionId,
    base: [],
    points: [{ sectionId: null, severity: "must", text: "请写明第二项不足的原因。", quote: "" }],
  });
  await move(world, "lead", stage.editionId, "return", {
    reason: "请按意见修改后重报。",
    dueAt: new Date(world.now.getTime() + 7 * 86_400_000),
  });
  const editions = await world.db
    .select({ id: edition.id })
    .from(edition)
    .where(eq(edition.reportId, stage.reportId))
    .orderBy(asc(edition.number));
  return { ...stage, nextEditionId: found(editions.at(-1)).id };
}
