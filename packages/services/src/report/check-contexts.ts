import type { Executor } from "@nianbao/db/client";
import { account, tenure } from "@nianbao/db/schema/account";
import type { campaign } from "@nianbao/db/schema/campaign";
import { type edition, fact } from "@nianbao/db/schema/edition";
import { evidence } from "@nianbao/db/schema/evidence";
import type { org } from "@nianbao/db/schema/org";
import { region } from "@nianbao/db/schema/region";
import type { report } from "@nianbao/db/schema/report";
import { and, asc, count, eq, inArray, isNull } from "@nianbao/db/sql";
import type { CheckedContext, RegionLevel } from "@nianbao/domain/checks/checked-context";
import { regionWords } from "../dictionary/region-dictionaries.ts";
import { effectiveDue } from "./effective-due.ts";
import { lastYearsFact, previousReports } from "./previous-report.ts";

interface Head {
  readonly edition: typeof edition.$inferSelect;
  readonly report: typeof report.$inferSelect;
  readonly org: typeof org.$inferSelect;
  readonly campaign: typeof campaign.$inferSelect;
}

/** All of the context that does not come from the manuscript itself. */
export type LoadedContext = Omit<CheckedContext, "signatory">;

/**
 * What is known around each of these editions, for the content rules: one loader for the gates, the editor and the
 * committee, in a fixed number of queries. By edition id. A document number or a date that was not given yet is
 * unknown rather than missing, unless the campaign wants the number in the draft.
 */
export async function checkContexts(
  tx: Executor,
  heads: readonly Head[],
  now: Date,
): Promise<ReadonlyMap<string, LoadedContext>> {
  if (heads.length === 0) return new Map();
  const regionIds = [...new Set(heads.map((head) => head.org.regionId))];
  const editionIds = heads.map((head) => head.edition.id);
  const previous = await previousReports(
    tx,
    heads.map((head) => head.report.id),
  );
  const words = await regionWords(tx, regionIds);
  const regions = await tx.select().from(region).where(inArray(region.id, regionIds));
  const people = await tx
    .select({ name: account.name, tenure })
    .from(tenure)
    .innerJoin(account, eq(account.id, tenure.accountId))
    .where(inArray(tenure.orgId, [...new Set(heads.map((head) => head.org.id))]))
    .orderBy(asc(tenure.startsOn), asc(tenure.id));
  const facts = await tx
    .select({ fact, files: count(evidence.id) })
    .from(fact)
    .leftJoin(evidence, and(eq(evidence.factId, fact.id), isNull(evidence.removedAt)))
    .where(inArray(fact.editionId, editionIds))
    .groupBy(fact.id)
    .orderBy(asc(fact.id));
  return new Map(
    heads.map((head) => {
      const { requirements } = head.campaign;
      const known = words.get(head.org.regionId);
      const past = previous.get(head.report.id);
      return [
        head.edition.id,
        {
          docNumber: head.edition.docNumber ?? (requirements.documentNumberRequired ? "" : null),
          issueDate: head.edition.issueDate,
          issuerNames: [{ full: head.org.fullName, short: head.org.shortName || null }],
          regionLevel: levelOf(regions.find((row) => row.id === head.org.regionId)?.name ?? ""),
          people: people
            .filter((row) => row.tenure.orgId === head.org.id)
            .map(({ name, tenure: time }) => ({
              name,
              posts: [time.post],
              from: time.startsOn,
              to: time.endsOn,
              isPrincipal: time.principal,
            })),
          facts: facts
            .filter((row) => row.fact.editionId === head.edition.id)
            .map(({ fact: row, files }) => ({
              id: row.id,
              label: row.label,
              indicatorCode: row.indicatorCode,
              value: row.value,
              unit: row.unit,
              approx: row.approximation,
              denominator: row.denominator,
              period: row.period,
              evidenceCount: files,
              confirmed: row.confirmedAt !== null,
              lastYearValue: lastYearsFact(past, row)?.value ?? null,
            })),
          previous: past
            ? { year: past.year, sections: past.sections, facts: past.facts.map((each) => ({ ...each })) }
            : null,
          lastPlan: (past?.year === head.report.reportYear - 1 ? past.plan : []).map((text) => ({
            text,
            outcome: head.edition.planAccount.find((given) => given.item === text)?.outcome ?? null,
          })),
          requirements: {
            ...requirements,
            requiredPhrases: [
              ...new Set([...requirements.requiredPhrases, ...(known?.requiredPhrases ?? [])]),
            ],
          },
          dictionaries: known?.dictionaries ?? { confusables: [], names: [], slogans: [], laws: [] },
          now: now.toISOString(),
          dueAt: effectiveDue(head.edition, head.report).toISOString(),
        },
      ];
    }),
  );
}

const levels: readonly (readonly [RegExp, RegionLevel])[] = [
  [/省$|自治区$/, "province"],
  [/[县旗]$/, "county"],
  [/区$/, "district"],
  [/[市州盟]$/, "city"],
];

const levelOf = (name: string): RegionLevel | null =>
  levels.find(([ending]) => ending.test(name))?.[1] ?? null;
