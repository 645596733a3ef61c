import { z } from "zod";
import { line, longText } from "../kernel/text.ts";

/** What the committee writes in a campaign, and the instants before which a report is on time. */
export const campaignText = {
  title: line(200).pipe(z.string().min(1)),
  noticeNumber: line(60),
  noticeText: longText(20_000),
  contact: line(300),
  submissionDue: z.date(),
  publicationDue: z.date(),
};

/** What the committee asks of every text beside the rules. */
export const campaignRequirements = z
  .object({
    requiredPhrases: z.array(line(100).pipe(z.string().min(1))).max(50),
    documentNumberRequired: z.boolean(),
    addressees: z.array(line(100).pipe(z.string().min(1))).max(20),
    minCharacters: z.int().min(0).max(1_000_000).nullable(),
    maxCharacters: z.int().min(1).max(1_000_000).nullable(),
  })
  .refine(
    ({ minCharacters: least, maxCharacters: most }) => least === null || most === null || least <= most,
    {
      path: ["maxCharacters"],
    },
  );
