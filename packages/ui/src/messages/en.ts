import { common } from "./en/common.ts";
import { nav } from "./en/nav.ts";
import { states } from "./en/states.ts";
import { roles } from "./en/roles.ts";
import { campaignCommands, commands } from "./en/commands.ts";
import { refusals } from "./en/refusals.ts";
import { orgKinds } from "./en/org-kinds.ts";
import { statutoryRoles } from "./en/statutory-roles.ts";
import { disclosure } from "./en/disclosure.ts";
import { desk } from "./en/desk.ts";
import { editor } from "./en/editor.ts";
import { findings } from "./en/findings.ts";
import { manuscript } from "./en/manuscript.ts";
import { notices } from "./en/notices.ts";
import { printing } from "./en/printing.ts";
import { publication } from "./en/publication.ts";
import { review } from "./en/review.ts";
import { signoff } from "./en/signoff.ts";
import { board } from "./en/board.ts";
import { campaign } from "./en/campaign.ts";
import { publicSite } from "./en/public.ts";
import { admin } from "./en/admin.ts";
import { auth } from "./en/auth.ts";
import { events } from "./en/events.ts";
import type { Messages } from "./zh-CN.ts";

export const en: Messages = {
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
