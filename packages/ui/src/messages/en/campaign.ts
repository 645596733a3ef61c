import type { campaign as zh } from "../zh-CN/campaign.ts";
import type { Translated } from "../translated.ts";

export const campaign: Translated<typeof zh> = {
  title: "Campaign {year}",
  create: "New campaign",
  reportYear: "Report year",
  notice: "Notice",
  noticeText: "Text of the notice",
  submissionDue: "Submission due",
  publicationDue: "Publication due",
  bodies: "Reporting bodies",
  bodiesSelected: "{count} selected",
  openTitle: "Open the campaign for {year}?",
  openBody: "Opening creates a report for each of {count} bodies and notifies them.",
  emptyTitle: "No campaign yet",
  emptyBody: "Create this year's campaign with its due dates and reporting bodies.",
};
