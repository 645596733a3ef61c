import { bodyText } from "@nianbao/document/body";
import type { Manuscript } from "@nianbao/document/manuscript";
import { freeze } from "@nianbao/document/freeze";
import { runChecks } from "@nianbao/domain/checks/all";
import type { CheckedText } from "@nianbao/domain/checks/checked-text";
import type { Finding } from "@nianbao/domain/checks/finding";

/** The manuscript as plain text for the content rules. */
export const checkedText = (manuscript: Manuscript, reportYear: number): CheckedText => ({
  reportYear,
  title: manuscript.title,
  addressee: manuscript.addressee || null,
  issuers: manuscript.issuers,
  sections: freeze(manuscript).sections.map((section) => ({
    id: section.id,
    statutoryRole: section.statutoryRole,
    heading: section.heading,
    text: bodyText(section.body),
  })),
});

/** All findings of a manuscript; the same code at every gate. */
export const checkManuscript = (manuscript: Manuscript, reportYear: number): readonly Finding[] =>
  runChecks(checkedText(manuscript, reportYear));
