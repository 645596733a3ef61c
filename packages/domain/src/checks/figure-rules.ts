import { addressee } from "./doc-01-addressee.ts";
import { documentNumber } from "./doc-02-document-number.ts";
import { issueDate } from "./doc-03-issue-date.ts";
import { titleForm } from "./doc-04-title-form.ts";
import { signatoryShown } from "./doc-05-signatory-shown.ts";
import { requestsInReport } from "./doc-06-requests.ts";
import type { FigureRuleId } from "./figure-rule-table.ts";
import type { Rule } from "./finding.ts";
import { sums } from "./num-01-sums.ts";
import { ratios } from "./num-02-ratios.ts";
import { figuresOfFacts } from "./num-03-figures.ts";
import { sameValue } from "./num-04-same-value.ts";
import { againstLastYear } from "./num-05-last-year.ts";
import { units } from "./num-06-units.ts";
import { vagueClaims } from "./num-07-vague-claims.ts";
import { evidence } from "./num-08-evidence.ts";
import { absoluteClaims } from "./num-09-absolutes.ts";
import { issuerNames } from "./org-01-issuer-names.ts";
import { peopleAndPosts } from "./org-02-people-and-posts.ts";
import { roster } from "./org-03-roster.ts";
import { committeeNames } from "./org-04-committee-names.ts";
import { signatoryInOffice } from "./org-05-signatory.ts";
import { classifiedMarkings } from "./sec-01-classified-markings.ts";
import { personalData } from "./sec-02-personal-data.ts";
import { tradeSecrets } from "./sec-03-trade-secrets.ts";
import { submissionInTime } from "./tim-01-submission.ts";
import { publicationInTime } from "./tim-02-publication.ts";
import { publicationAfterSigning } from "./tim-03-after-signing.ts";
import { lastPlan } from "./xrp-01-last-plan.ts";

/** The rules on figures, bodies and people, the form of the document, secrets, times and other reports. */
export const figureRules: Readonly<Record<FigureRuleId, Rule>> = {
  "NUM-01": sums,
  "NUM-02": ratios,
  "NUM-03": figuresOfFacts,
  "NUM-04": sameValue,
  "NUM-05": againstLastYear,
  "NUM-06": units,
  "NUM-07": vagueClaims,
  "NUM-08": evidence,
  "NUM-09": absoluteClaims,
  "ORG-01": issuerNames,
  "ORG-02": peopleAndPosts,
  "ORG-03": roster,
  "ORG-04": committeeNames,
  "ORG-05": signatoryInOffice,
  "DOC-01": addressee,
  "DOC-02": documentNumber,
  "DOC-03": issueDate,
  "DOC-04": titleForm,
  "DOC-05": signatoryShown,
  "DOC-06": requestsInReport,
  "SEC-01": classifiedMarkings,
  "SEC-02": personalData,
  "SEC-03": tradeSecrets,
  "TIM-01": submissionInTime,
  "TIM-02": publicationInTime,
  "TIM-03": publicationAfterSigning,
  "XRP-01": lastPlan,
};
