import { edition, revision } from "@nianbao/db/schema/edition";
import { publication } from "@nianbao/db/schema/publication";
import { report } from "@nianbao/db/schema/report";
import { and, desc, eq } from "@nianbao/db/sql";
import type { Actor } from "@nianbao/domain/policy/actor";
import type { Role } from "@nianbao/domain/policy/roles";
import { disclosureItems } from "@nianbao/domain/workflow/publication";
import { importManuscript } from "@nianbao/services/report/import-manuscript";
import { type MoveReport, moveReport } from "@nianbao/services/report/move-report";
import { type MovePublication, movePublication } from "@nianbao/services/publication/move-publication";
import { callAs } from "./call-as.ts";
import { type DistrictReport } from "./district/reports/report-text.ts";
import { principalOn, staffOf } from "./district/people.ts";
import { type FactOf, sectionsOf } from "./manuscript-of.ts";
import { demoPassword } from "./demo-password.ts";
import type { District } from "./plant-people.ts";
import { shanghaiDay } from "./district/campaign.ts";

/** One body's report on its way: every step is a verb called by the person whose step it is. */
export class Walk {
  readonly district: District;
  readonly bodyKey: string;
  readonly reportId: string;

  constructor(district: District, bodyKey: string, reportId: string) {
    this.district = district;
    this.bodyKey = bodyKey;
    this.reportId = reportId;
  }

  static async of(district: District, bodyKey: string, campaignId: string): Promise<Walk> {
    const orgId = district.orgIds.get(bodyKey) ?? "";
    const [row] = await district.db
      .select({ id: report.id })
      .from(report)
      .where(and(eq(report.campaignId, campaignId), eq(report.orgId, orgId)));
    if (!row) throw new Error(`${bodyKey} has no report in this campaign`);
    return new Walk(district, bodyKey, row.id);
  }

  actor(username: string): Actor {
    const actor = this.district.actors.get(username);
    if (!actor) throw new Error(`nobody is called ${username}`);
    return actor;
  }

  who(role: Role): Actor {
    const person = staffOf(this.bodyKey).find((each) => each.roles.includes(role) && each.tenure.to === null);
    if (!person) throw new Error(`nobody in ${this.bodyKey} is ${role}`);
    return this.actor(person.username);
  }

  principal(at: Date): Actor {
    return this.actor(principalOn(this.bodyKey, shanghaiDay(at)).username);
  }

  committee(role: "committee_reviewer" | "committee_lead"): Actor {
    const person = staffOf("committee").find((each) => each.roles.includes(role));
    return this.actor(person?.username ?? "");
  }

  async newest() {
    const [row] = await this.district.db
      .select({ id: edition.id, version: edition.version, contentHash: revision.contentHash })
      .from(edition)
      .leftJoin(revision, eq(revision.id, edition.revisionId))
      .where(eq(edition.reportId, this.reportId))
      .orderBy(desc(edition.number))
      .limit(1);
    if (!row) throw new Error("the report has no edition");
    return row;
  }

  async write(text: DistrictReport, at: Date, factOf?: FactOf): Promise<void> {
    const { id, version } = await this.newest();
    await importManuscript(callAs(this.district.db, this.who("drafter"), at), {
      editionId: id,
      version,
      title: text.title,
      addressee: text.addressee,
      sections: sectionsOf(text, factOf),
    });
  }

  async move(
    actor: Actor,
    command: MoveReport["command"],
    at: Date,
    given: Partial<MoveReport> = {},
  ): Promise<void> {
    const { id, version, contentHash } = await this.newest();
    await moveReport(callAs(this.district.db, actor, at), {
      editionId: id,
      command,
      version,
      contentHash: contentHash ?? undefined,
      ...given,
    });
  }

  send = (at: Date) => this.move(this.who("drafter"), "send_for_review", at);
  check = (at: Date) => this.move(this.who("checker"), "pass", at, { opinion: "同意。" });
  legalReview = (at: Date) => this.move(this.who("legal_reviewer"), "pass", at, { opinion: "无法律障碍。" });
  deputyReview = (at: Date) => this.move(this.who("deputy"), "pass", at, { opinion: "同意呈签。" });
  sign = (at: Date) =>
    this.move(this.principal(at), "sign", at, {
      opinion: "同意。按程序报送并公开。",
      password: demoPassword,
    });
  submit = (at: Date, docNumber: string) =>
    this.move(this.who("drafter"), "submit", at, { docNumber, issueDate: shanghaiDay(at) });
  receive = (at: Date) => this.move(this.committee("committee_reviewer"), "receive", at);
  recommend = (at: Date, recommendation: "accept" | "return" = "accept") =>
    this.move(this.committee("committee_reviewer"), "recommend", at, {
      recommendation,
      opinion:
        recommendation === "accept" ? "内容齐全，数据可核，建议通过。" : "存在须改问题，建议退回修改。",
    });
  accept = (at: Date) => this.move(this.committee("committee_lead"), "accept", at, { opinion: "同意。" });

  async publication(
    actor: Actor,
    command: MovePublication["command"],
    at: Date,
    given: Partial<MovePublication> = {},
  ) {
    const { id } = await this.newest();
    const [row] = await this.district.db
      .select({ id: publication.id, version: publication.version })
      .from(publication)
      .where(eq(publication.editionId, id));
    if (!row) throw new Error("the edition is not signed");
    await movePublication(callAs(this.district.db, actor, at), {
      publicationId: row.id,
      command,
      version: row.version,
      ...given,
    });
  }

  startDisclosureReview = (at: Date) => this.publication(this.who("drafter"), "start_disclosure_review", at);
  clear = (at: Date) =>
    this.publication(this.who("disclosure_reviewer"), "clear", at, {
      form: Object.fromEntries(disclosureItems.map((item) => [item, "clear" as const])),
    });
  exempt = (at: Date, basis: string) =>
    this.publication(this.who("disclosure_reviewer"), "exempt", at, { basis });
  publish = (at: Date, reason?: string) =>
    this.publication(this.who("publisher"), "publish", at, reason ? { reason } : {});
}
