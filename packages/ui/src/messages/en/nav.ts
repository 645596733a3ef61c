import type { nav as zh } from "../zh-CN/nav.ts";
import type { Translated } from "../translated.ts";

export const nav: Translated<typeof zh> = {
  desk: "To do",
  reports: "Reports",
  ledgers: "Ledgers",
  publication: "Publish",
  notices: "Notices",
  board: "Board",
  review: "Review",
  campaigns: "Plan",
  rollup: "Roll-up",
  people: "People",
  orgs: "Bodies",
  grants: "Grants",
  policies: "Policy",
  log: "Log",
  operations: "System",
  help: "Help",
  mine: "Me",
};
