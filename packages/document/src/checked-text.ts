import type { CheckedText } from "@nianbao/domain/checks/checked-text";
import { bodyText } from "./body.ts";
import { freeze } from "./freeze.ts";
import type { Manuscript } from "./manuscript.ts";

/** The manuscript as plain text for the content rules: figures show what their facts say now. */
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
