import { createCampaign } from "@nianbao/services/campaign/create-campaign";
import { moveCampaign } from "@nianbao/services/campaign/move-campaign";
import { openCorrection } from "@nianbao/services/publication/open-correction";
import { callAs } from "./call-as.ts";
import type { DistrictBody } from "./district/bodies.ts";
import { addDays, shanghaiTime } from "./district/campaign.ts";
import { bodiesDue, knownCorrection } from "./district/reports/schedule.ts";
import { type DistrictReport, reportText } from "./district/reports/report-text.ts";
import { inLanes } from "./lanes.ts";
import { noticeText } from "./notice.ts";
import type { District } from "./plant-people.ts";
import { Walk } from "./walk.ts";

/** A year that is over: every body reported, was reviewed and published, some late, one withheld. */
export async function plantPastYear(district: District, reportYear: number): Promise<void> {
  const opened = shanghaiTime(`${reportYear}-12-20`, "09:30");
  const committee = new Walk(district, "committee", "");
  const due = bodiesDue(reportYear);
  const lead = callAs(district.db, committee.committee("committee_lead"), opened);
  const created = await createCampaign(lead, {
    reportYear,
    noticeNumber: `青法治办〔${reportYear}〕9号`,
    noticeText: noticeText(reportYear),
    contact: "区委依法治区办督察科 江晚棠",
    orgIds: due.map((body) => district.orgIds.get(body.key) ?? ""),
  });
  const { version } = await moveCampaign(lead, {
    campaignId: created.id,
    command: "open",
    version: created.version,
  });
  await inLanes(due, 4, (body) => plantReport(district, body, reportYear, created.id));
  const end = shanghaiTime(`${reportYear + 1}-05-10`, "10:00");
  await moveCampaign(callAs(district.db, committee.committee("committee_lead"), end), {
    campaignId: created.id,
    command: "close",
    version,
  });
}

async function plantReport(
  district: District,
  body: DistrictBody,
  year: number,
  campaignId: string,
): Promise<void> {
  const text = reportText(body, year);
  const { schedule } = text;
  const walk = await Walk.of(district, body.key, campaignId);
  const before = (days: number, time: string) => shanghaiTime(addDays(schedule.signedOn, -days), time);
  const after = (days: number, time: string) => shanghaiTime(addDays(schedule.submittedOn, days), time);
  const docNumber = `${body.docPrefix}〔${year + 1}〕${schedule.docSeq}号`;
  await walk.write(published(text), before(9, "10:20"));
  await walk.send(before(5, "16:20"));
  await walk.check(before(4, "09:30"));
  await walk.legalReview(before(3, "15:10"));
  await walk.deputyReview(before(1, "10:40"));
  await walk.sign(before(0, "15:20"));
  await walk.submit(after(0, "16:30"), docNumber);
  await walk.receive(after(1, "09:15"));
  await walk.recommend(after(3, "11:00"));
  await walk.accept(after(4, "16:00"));
  await walk.startDisclosureReview(after(4, "17:00"));
  if (schedule.publishedOn === null) {
    await walk.exempt(after(5, "10:00"), schedule.nondisclosure ?? "");
    return;
  }
  await walk.clear(after(5, "10:00"));
  await walk.publish(shanghaiTime(schedule.publishedOn, "09:00"));
  if (body.key === knownCorrection.bodyKey && year === knownCorrection.reportYear) {
    await plantCorrection(walk, text, docNumber);
  }
}

/** What was first published of a report that was corrected later: the text with the wrong number. */
function published(text: DistrictReport): DistrictReport {
  if (text.bodyKey !== knownCorrection.bodyKey || text.reportYear !== knownCorrection.reportYear) return text;
  const wrong = (words: string) => words.replace(knownCorrection.to, knownCorrection.from);
  return {
    ...text,
    sections: text.sections.map((section) => ({
      ...section,
      paragraphs: section.paragraphs.map((each) => ({ ...each, text: wrong(each.text) })),
    })),
  };
}

async function plantCorrection(walk: Walk, text: DistrictReport, docNumber: string): Promise<void> {
  const at = (days: number, time: string) => shanghaiTime(addDays(knownCorrection.signedOn, days), time);
  await openCorrection(callAs(walk.district.db, walk.who("drafter"), at(-3, "09:00")), {
    reportId: walk.reportId,
    reason: knownCorrection.notice,
  });
  await walk.write(corrected(text), at(-3, "09:20"));
  await walk.send(at(-3, "10:00"));
  await walk.check(at(-2, "09:00"));
  await walk.legalReview(at(-2, "15:00"));
  await walk.deputyReview(at(-1, "09:00"));
  await walk.sign(at(0, "15:20"));
  await walk.submit(at(0, "16:00"), docNumber);
  await walk.receive(at(0, "16:30"));
  await walk.recommend(at(0, "16:50"));
  await walk.accept(at(0, "17:20"));
  await walk.startDisclosureReview(at(1, "09:00"));
  await walk.clear(at(1, "10:00"));
  await walk.publish(new Date(knownCorrection.publishedAt), knownCorrection.notice);
}

function corrected(text: DistrictReport): DistrictReport {
  const right = (words: string) => words.replace(knownCorrection.from, knownCorrection.to);
  return {
    ...text,
    sections: text.sections.map((section) => ({
      ...section,
      paragraphs: section.paragraphs.map((each) => ({ ...each, text: right(each.text) })),
    })),
  };
}
