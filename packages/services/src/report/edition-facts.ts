import { blocking } from "@nianbao/domain/checks/all";
import { requiredStatutoryRoles } from "@nianbao/domain/manuscript/statutory-role";
import { bodyText } from "@nianbao/document/body";
import type { Manuscript } from "@nianbao/document/manuscript";
import type { EditionFacts } from "@nianbao/domain/workflow/edition";
import { checkManuscript } from "./check-manuscript.ts";
import type { LoadedEdition } from "./load-editions.ts";

/** The states before whose gates the text is checked. */
export const checkedStates: ReadonlySet<string> = new Set(["drafting", "awaiting_signature"]);

/** The facts the rules decide on, from the rows read in one transaction. */
export function factsOf(
  rows: Omit<LoadedEdition, "manuscript" | "facts">,
  manuscript: Manuscript,
): EditionFacts {
  const { edition, revision } = rows;
  const drafting = edition.state === "drafting";
  const authors = new Set(drafting ? authorsOf(rows.sections) : []);
  const findings = checkedStates.has(edition.state)
    ? checkManuscript(manuscript, rows.report.reportYear, rows.context)
    : [];
  const rulesAt = (gate: "submit" | "sign") => blocking(findings, gate).map((finding) => finding.rule);
  const must = rows.points.filter((point) => point.severity === "must");
  return {
    id: edition.id,
    orgId: edition.orgId,
    regionId: edition.regionId,
    state: edition.state,
    kind: edition.kind,
    version: edition.version,
    chain: edition.chain,
    stepIndex: edition.stepIndex,
    stepHolders: Object.fromEntries(
      edition.chain.map((step) => [
        step.key,
        rows.holders
          .filter((holder) => holder.role === step.role && !authors.has(holder.accountId))
          .map((holder) => holder.accountId),
      ]),
    ),
    revision:
      drafting || !revision
        ? null
        : { id: revision.id, contentHash: revision.contentHash, authorIds: revision.authorIds },
    decisions: rows.decisions.flatMap((row) =>
      row.verdict === "return" || row.verdict === "accept"
        ? []
        : [
            {
              actorId: row.actorId,
              stepKey: row.stepKey,
              verdict: row.verdict,
              contentHash: row.contentHash,
            },
          ],
    ),
    sentBy: edition.sentBy,
    signedBy: edition.signedBy,
    submittedBy: edition.submittedBy,
    recommendedBy: edition.recommendedBy,
    principalsInOffice: rows.principals.map((principal) => principal.accountId),
    deliberationRequired: rows.org.deliberationRequired,
    deliberationRecorded: edition.deliberation !== null,
    missingSections: drafting ? missingRoles(manuscript) : [],
    blockingFindings: { submit: rulesAt("submit"), sign: rulesAt("sign") },
    addresseePresent: manuscript.addressee.trim() !== "",
    mustPoints: {
      total: must.length,
      unanswered: must.filter((point) => point.sentAt !== null && point.answeredAt === null).length,
      authorIds: [...new Set(rows.points.map((point) => point.authorId))],
    },
  };
}

/** Everyone who has written in these sections. */
export const authorsOf = (sections: LoadedEdition["sections"]): string[] => [
  ...new Set(sections.flatMap((section) => section.authorIds)),
];

const missingRoles = (manuscript: Manuscript): string[] =>
  requiredStatutoryRoles.filter(
    (role) =>
      !manuscript.sections.some(
        (section) => section.statutoryRole === role && bodyText(section.body).trim() !== "",
      ),
  );
