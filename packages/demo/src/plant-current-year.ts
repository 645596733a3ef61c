import { edition } from "@nianbao/db/schema/edition";
import { report } from "@nianbao/db/schema/report";
import { eq } from "@nianbao/db/sql";
import { indicators } from "@nianbao/domain/indicators/catalogue";
import { createCampaign } from "@nianbao/services/campaign/create-campaign";
import { extend } from "@nianbao/services/campaign/extend";
import { moveCampaign } from "@nianbao/services/campaign/move-campaign";
import { answerPoint } from "@nianbao/services/report/answer-point";
import { savePoints } from "@nianbao/services/report/save-points";
import { saveFact } from "@nianbao/services/report/save-fact";
import { callAs } from "./call-as.ts";
import { bodyByKey } from "./district/bodies.ts";
import { addDays, currentCampaign, shanghaiDay, shanghaiTime } from "./district/campaign.ts";
import { type DistrictReport, reportText } from "./district/reports/report-text.ts";
import { type BodyStage, currentStages } from "./district/stages.ts";
import { indicatorLabels } from "./district/reports/indicator-labels.ts";
import type { FactOf } from "./manuscript-of.ts";
import { inLanes } from "./lanes.ts";
import { noticeText } from "./notice.ts";
import type { District } from "./plant-people.ts";
import { Walk } from "./walk.ts";

/** The campaign that is running: bodies at every stage of the chain, as on the progress board. */
export async function plantCurrentYear(district: District, now: Date): Promise<void> {
  const current = currentCampaign(now);
  const committee = new Walk(district, "committee", "");
  const lead = (at: Date) => callAs(district.db, committee.committee("committee_lead"), at);
  const created = await createCampaign(lead(current.openedAt), {
    reportYear: current.reportYear,
    title: current.title,
    noticeNumber: current.noticeNumber,
    noticeText: noticeText(current.reportYear),
    contact: "区委依法治区办督察科 江晚棠",
    submissionDue: firstLateInstant(current.submissionDue),
    publicationDue: firstLateInstant(current.publicationDue),
  });
  await moveCampaign(lead(current.openedAt), {
    campaignId: created.id,
    command: "open",
    version: created.version,
  });
  await inLanes(currentStages(now), 4, async (stage) => {
    const walk = await Walk.of(district, stage.bodyKey, created.id);
    const at = instants(stage, now);
    if (stage.extension) await grantExtension(walk, lead(at.extended), stage.extension);
    await bringTo(walk, stage, reportText(bodyByKey(stage.bodyKey), current.reportYear), at);
  });
}

/** A body's documents are numbered through the year; the report on the year before had one of the first numbers. */
const numbersOfSpring = 60;

/** The district's days end with their last second; the product counts from the first instant that is late. */
const firstLateInstant = (lastSecond: Date): Date =>
  new Date(Math.floor(lastSecond.getTime() / 1000) * 1000 + 1000);

function instants(stage: BodyStage, now: Date) {
  const signed = stage.signedAt ?? shanghaiTime(addDays(shanghaiDay(now), -2), "15:20");
  const before = (days: number, time: string) => shanghaiTime(addDays(shanghaiDay(signed), -days), time);
  return {
    extended: shanghaiTime(addDays(shanghaiDay(now), -5), "11:00"),
    written: before(9, "10:20"),
    sent: before(5, "16:20"),
    checked: before(4, "09:30"),
    legalReviewed: before(3, "15:10"),
    deputyReviewed: before(1, "10:40"),
    signed,
  };
}

async function grantExtension(
  walk: Walk,
  call: ReturnType<typeof callAs>,
  extension: NonNullable<BodyStage["extension"]>,
): Promise<void> {
  const [row] = await walk.district.db
    .select({ version: report.version })
    .from(report)
    .where(eq(report.id, walk.reportId));
  await extend(call, {
    reportId: walk.reportId,
    version: row?.version ?? 1,
    until: firstLateInstant(extension.until),
    reason: extension.reason,
  });
}

async function bringTo(
  walk: Walk,
  stage: BodyStage,
  text: DistrictReport,
  at: ReturnType<typeof instants>,
): Promise<void> {
  await walk.write(text, at.written, await plantFacts(walk, text, at.written));
  if (stage.state === "drafting" && stage.editionNo === 1) return draftSentBack(walk, stage, at);
  await walk.send(at.sent);
  if (stage.editionNo === 1 && stage.step === "check") return;
  await walk.check(at.checked);
  if (stage.editionNo === 1 && stage.step === "legal_review") return;
  await walk.legalReview(at.legalReviewed);
  await walk.deputyReview(at.deputyReviewed);
  if (stage.state === "awaiting_signature") return;
  await walk.sign(at.signed);
  const body = bodyByKey(stage.bodyKey);
  const submitted = stage.submittedAt ?? at.signed;
  const [year = "", month = ""] = shanghaiDay(submitted).split("-");
  const docSeq = text.schedule.docSeq + (Number(month) > 3 ? numbersOfSpring : 0);
  await walk.submit(submitted, `${body.docPrefix}〔${year}〕${docSeq}号`);
  if (stage.receivedAt) await walk.receive(stage.receivedAt);
  if (stage.returnedAt && stage.resubmitBy)
    return secondEdition(walk, stage, stage.returnedAt, stage.resubmitBy);
  if (stage.acceptedAt) {
    await walk.recommend(new Date(stage.acceptedAt.getTime() - 3_600_000));
    await walk.accept(stage.acceptedAt);
  }
  await publishAs(walk, stage);
}

async function draftSentBack(walk: Walk, stage: BodyStage, at: ReturnType<typeof instants>): Promise<void> {
  if (stage.sentBackFor === null) return;
  await walk.send(at.sent);
  await walk.check(at.checked);
  await walk.move(walk.who("legal_reviewer"), "send_back", at.legalReviewed, { reason: stage.sentBackFor });
}

async function secondEdition(walk: Walk, stage: BodyStage, returnedAt: Date, dueAt: Date): Promise<void> {
  const { db } = walk.district;
  const sections = await db.query.section.findMany({
    where: (row, { eq: is, inArray }) =>
      inArray(
        row.editionId,
        db.select({ id: edition.id }).from(edition).where(is(edition.reportId, walk.reportId)),
      ),
  });
  const { id } = await walk.newest();
  const hourBefore = new Date(returnedAt.getTime() - 3_600_000);
  await savePoints(callAs(db, walk.committee("committee_reviewer"), hourBefore), {
    editionId: id,
    base: [],
    points: stage.points.map((point) => ({
      severity: point.weight,
      text: point.text,
      quote: "",
      sectionId: sections.find((row) => row.statutoryRole === point.statutoryRole)?.id ?? null,
    })),
  });
  await walk.recommend(hourBefore, "return");
  await walk.move(walk.committee("committee_lead"), "return", returnedAt, {
    reason: "请按意见修改后重新报送。",
    dueAt: firstLateInstant(dueAt),
  });
  if (stage.step) await resend(walk, returnedAt);
}

/** The points answered, and the new edition on its way through the body again. */
async function resend(walk: Walk, returnedAt: Date): Promise<void> {
  const { db } = walk.district;
  const later = (hours: number) => new Date(returnedAt.getTime() + hours * 3_600_000);
  const points = await db.query.reviewPoint.findMany({
    where: (row, { eq: is, inArray }) =>
      inArray(
        row.editionId,
        db.select({ id: edition.id }).from(edition).where(is(edition.reportId, walk.reportId)),
      ),
  });
  for (const point of points) {
    await answerPoint(callAs(db, walk.who("drafter"), later(4)), {
      pointId: point.id,
      answer: "已对照台账核实，按意见修改。",
    });
  }
  await walk.send(later(5));
  await walk.check(later(22));
}

async function publishAs(walk: Walk, stage: BodyStage): Promise<void> {
  if (stage.publication === "none" || !stage.acceptedAt) return;
  const later = (hours: number) => new Date((stage.acceptedAt ?? new Date()).getTime() + hours * 600_000);
  await walk.startDisclosureReview(later(1));
  if (stage.publication === "disclosure_review") return;
  await walk.clear(later(2));
  if (stage.publishedAt) await walk.publish(stage.publishedAt);
}

/** The numbers of the text that are values of indicators, as facts that the text shows. */
async function plantFacts(walk: Walk, text: DistrictReport, at: Date): Promise<FactOf> {
  const { id: editionId } = await walk.newest();
  const ids = new Map<string, string>();
  const drafter = callAs(walk.district.db, walk.who("drafter"), at);
  for (const mark of text.sections.flatMap((section) => section.paragraphs.flatMap((each) => each.marks))) {
    const key = `${mark.indicator}/${mark.value}`;
    if (ids.has(key)) continue;
    const measure = indicators.find(
      ({ code, units }) => code.split(".")[0] === mark.indicator && units.includes(mark.unit),
    );
    const { id } = await saveFact(drafter, {
      editionId,
      label: measure?.label ?? indicatorLabels[mark.indicator] ?? mark.indicator,
      value: String(mark.value),
      unit: mark.unit,
      approximation: mark.approx,
      indicatorCode: measure?.code ?? null,
    });
    ids.set(key, id);
  }
  return (mark) => ids.get(`${mark.indicator}/${mark.value}`) ?? null;
}
