import { common } from "./zh-CN/common.ts";
import { nav } from "./zh-CN/nav.ts";
import { states } from "./zh-CN/states.ts";
import { roles } from "./zh-CN/roles.ts";
import { campaignCommands, commands } from "./zh-CN/commands.ts";
import { refusals } from "./zh-CN/refusals.ts";
import { orgKinds } from "./zh-CN/org-kinds.ts";
import { statutoryRoles } from "./zh-CN/statutory-roles.ts";
import { disclosure } from "./zh-CN/disclosure.ts";
import { desk } from "./zh-CN/desk.ts";
import { editor } from "./zh-CN/editor.ts";
import { findings } from "./zh-CN/findings.ts";
import { manuscript } from "./zh-CN/manuscript.ts";
import { notices } from "./zh-CN/notices.ts";
import { printing } from "./zh-CN/printing.ts";
import { publication } from "./zh-CN/publication.ts";
import { review } from "./zh-CN/review.ts";
import { signoff } from "./zh-CN/signoff.ts";
import { board } from "./zh-CN/board.ts";
import { campaign } from "./zh-CN/campaign.ts";
import { publicSite } from "./zh-CN/public.ts";
import { admin } from "./zh-CN/admin.ts";
import { auth } from "./zh-CN/auth.ts";
import { events } from "./zh-CN/events.ts";

export const zhCN = {
  common,
  nav,
  state: states,
  role: roles,
  command: commands,
  campaignCommand: campaignCommands,
  refusal: refusals,
  orgKind: orgKinds,
  statutoryRole: statutoryRoles,
  disclosure,
  desk,
  editor,
  manuscript,
  finding: findings,
  notice: notices,
  printing,
  publication,
  review,
  signoff,
  board,
  campaign,
  public: publicSite,
  admin,
  auth,
  event: events,
};

/** The tree of message keys that every language has. */
export type Messages = typeof zhCN;
