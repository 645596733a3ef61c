import type { campaignCommands as zhCampaign, commands as zh } from "../zh-CN/commands.ts";
import type { Translated } from "../translated.ts";

export const commands: Translated<typeof zh> = {
  send_for_review: "Send for review",
  withdraw: "Withdraw",
  pass: "Pass",
  send_back: "Send back",
  sign: "Sign",
  submit: "Submit",
  recall: "Recall the submission",
  receive: "Receive",
  recommend: "Give the review opinion",
  return: "Return to the body",
  accept: "Accept",
  start_disclosure_review: "Send to disclosure review",
  clear: "Clear for publication",
  exempt: "Exempt from publication",
  schedule: "Schedule publication",
  unschedule: "Cancel the schedule",
  publish: "Publish",
  supersede: "Publish the correction",
  propose_takedown: "Propose takedown",
  take_down: "Take down",
};

export const campaignCommands: Translated<typeof zhCampaign> = {
  open: "Open the campaign",
  close: "Close submissions",
  archive: "Archive",
};
