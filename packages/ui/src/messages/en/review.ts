import type { review as zh } from "../zh-CN/review.ts";
import type { Translated } from "../translated.ts";

export const review: Translated<typeof zh> = {
  opinion: "Opinion",
  opinionHint: "A reason is required to send back",
  reason: "Reason for sending back",
  reasonHint: "The other side will read it",
  changes: "Changes",
  showChanges: "Show {count} changes",
  showClean: "Show clean text",
  earlierOpinions: "Earlier opinions",
  passTo: "Pass to {next}",
  sendBackTitle: "Send back to {name}?",
  flow: "Steps",
  agreed: "Agreed",
  sentBack: "Sent back",
  passed: "Passed",
  dueBefore: "due",
};
