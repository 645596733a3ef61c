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
