import type { EditionState, PublicationState } from "@nianbao/domain/workflow/states";
import { addDays, currentCampaign, shanghaiDay, shanghaiTime } from "./campaign.ts";
import { returnPoints, type ReturnPoint } from "./return-points.ts";

/** Where a body stands in the current campaign. Instants are never after the seeding instant. */
export interface BodyStage {
  readonly bodyKey: string;
  /** State of the newest edition. */
  readonly state: EditionState;
  /** 2 where the first edition came back from the committee. */
  readonly editionNo: 1 | 2;
  /** The open step of a body in review. */
  readonly step: "check" | "legal_review" | "deputy_review" | null;
  readonly publication: PublicationState;
  /** Not submitted though due, and no extension. */
  readonly overdue: boolean;
  readonly signedAt: Date | null;
  readonly submittedAt: Date | null;
  readonly receivedAt: Date | null;
  readonly acceptedAt: Date | null;
  readonly publishedAt: Date | null;
  readonly returnedAt: Date | null;
  /** New due instant after a return, with the points to answer. */
  readonly resubmitBy: Date | null;
  readonly points: readonly ReturnPoint[];
  readonly extension: { readonly until: Date; readonly reason: string } | null;
  /** Why the legal reviewer sent the draft back to its drafter; null where nobody did. */
  readonly sentBackFor: string | null;
}

interface Row {
  readonly keys: string;
  readonly state: EditionState;
  readonly step?: "check" | "legal_review" | "deputy_review";
  readonly editionNo?: 2;
  readonly publication?: PublicationState;
  readonly overdue?: true;
  readonly submitted?: number;
  readonly accepted?: number;
  readonly published?: number;
  readonly resubmitIn?: number;
  readonly extension?: { readonly days: number; readonly reason: string };
  readonly sentBackFor?: string;
}

/** Days are counted back from the seeding day, as the progress board of the product's pictures shows them. */
const rows: readonly Row[] = [
  { keys: "statistics", state: "drafting", overdue: true },
  { keys: "supply", state: "awaiting_signature", overdue: true },
  { keys: "tangxi", state: "in_review", step: "check", overdue: true },
  { keys: "agriculture", state: "drafting", editionNo: 2, submitted: 9, resubmitIn: 3 },
  { keys: "forestry", state: "drafting", editionNo: 2, submitted: 8, resubmitIn: 6 },
  { keys: "hewan", state: "in_review", step: "legal_review", editionNo: 2, submitted: 9, resubmitIn: 3 },
  {
    keys: "fire",
    state: "in_review",
    step: "legal_review",
    extension: { days: 7, reason: "年底前集中开展灭火救援备勤，主要审核人员在外执勤" },
  },
  {
    keys: "qingyuan",
    state: "drafting",
    extension: { days: 7, reason: "强降温致乡机关供电通信中断，台账数据须重新核对" },
  },
  { keys: "justice finance", state: "under_committee_review", submitted: 2 },
  { keys: "commerce audit dongling", state: "under_committee_review", submitted: 3 },
  {
    keys: "education natural-resources meteorology shiqiao",
    state: "under_committee_review",
    submitted: 4,
  },
  { keys: "emergency assets liuyin", state: "under_committee_review", submitted: 5 },
  { keys: "human-resources housing veterans", state: "submitted", submitted: 3 },
  { keys: "medical-insurance offices government", state: "submitted", submitted: 3 },
  {
    keys: "science-industry",
    state: "drafting",
    extension: { days: 4, reason: "机构调整，两个科室的台账正在合并核对" },
    sentBackFor: "行政处罚普通程序件数与执法台账不一致；依申请公开的答复情况没有写；第二条不足没有写清原因。",
  },
  { keys: "civil-affairs ecology transport", state: "accepted", submitted: 8, accepted: 2 },
  { keys: "water culture market", state: "accepted", submitted: 9, accepted: 3, publication: "cleared" },
  {
    keys: "petitions development fengqiao",
    state: "accepted",
    submitted: 10,
    accepted: 4,
    publication: "disclosure_review",
  },
  { keys: "wanghu yunpo nanlu", state: "accepted", submitted: 7, accepted: 1 },
  {
    keys: "health urban-management services",
    state: "accepted",
    submitted: 12,
    accepted: 6,
    publication: "published",
    published: 2,
  },
  {
    keys: "public-security investment archives baiguo",
    state: "accepted",
    submitted: 11,
    accepted: 5,
    publication: "published",
    published: 1,
  },
  {
    keys: "tax qingdu",
    state: "accepted",
    submitted: 13,
    accepted: 4,
    publication: "published",
    published: 0,
  },
];

/** The stage of every reporting body at the seeding instant, as on the progress board. */
export const currentStages = (now: Date): readonly BodyStage[] => {
  const today = shanghaiDay(now);
  const { submissionDue } = currentCampaign(now);
  const ago = (days: number | undefined, time: string): Date | null => {
    if (days === undefined) return null;
    const at = shanghaiTime(addDays(today, -days), time);
    return at > now ? now : at;
  };
  const ahead = (days: number): Date => new Date(`${addDays(today, days)}T23:59:59+08:00`);
  return rows.flatMap((row) =>
    row.keys.split(" ").map((bodyKey): BodyStage => {
      const received =
        row.state === "submitted" || row.submitted === undefined ? undefined : row.submitted - 1;
      return {
        bodyKey,
        state: row.state,
        editionNo: row.editionNo ?? 1,
        step: row.step ?? null,
        publication: row.publication ?? "none",
        overdue: row.overdue === true && now > submissionDue,
        signedAt: row.submitted === undefined ? null : ago(row.submitted + 1, "15:20"),
        submittedAt: ago(row.submitted, "10:10"),
        receivedAt: ago(received, "09:15"),
        acceptedAt: ago(row.accepted, "16:00"),
        publishedAt: ago(row.published, "08:30"),
        returnedAt: row.resubmitIn === undefined ? null : ago(2, "11:00"),
        resubmitBy: row.resubmitIn === undefined ? null : ahead(row.resubmitIn),
        points: returnPoints.filter((p) => p.bodyKey === bodyKey),
        sentBackFor: row.sentBackFor ?? null,
        extension: row.extension ? { until: ahead(row.extension.days), reason: row.extension.reason } : null,
      };
    }),
  );
};
