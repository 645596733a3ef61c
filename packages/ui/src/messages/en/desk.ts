import type { desk as zh } from "../zh-CN/desk.ts";
import type { Translated } from "../translated.ts";

export const desk: Translated<typeof zh> = {
  title: "To do",
  waitingForMe: "Waiting for me",
  waitingForMeCount: "{count, plural, one {# item} other {# items}}, most urgent first",
  waitingForOthers: "I am waiting for others",
  count: "{count, plural, one {# item} other {# items}}",
  waitingDays: "Waiting {days, plural, one {# day} other {# days}}",
  sentToday: "Sent today {time}",
  remind: "Remind",
  ownReport: "Our report for {year}",
  openReport: "Open the report",
  statutoryContents: "Five statutory contents",
  complete: "Complete",
  toComplete: "{count} to complete",
  nothingTitle: "Nothing waits for you",
  nothingBody: "New items appear here and in your messages.",
  nobodyWaited: "You are not waiting for anybody",
};
