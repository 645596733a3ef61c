import type { roles as zh } from "../zh-CN/roles.ts";
import type { Translated } from "../translated.ts";

export const roles: Translated<typeof zh> = {
  drafter: "Drafter",
  contributor: "Contributor",
  checker: "Checker",
  legal_reviewer: "Legal reviewer",
  deputy: "Deputy",
  principal: "Principal",
  disclosure_reviewer: "Disclosure reviewer",
  publisher: "Publisher",
  committee_reviewer: "Committee reviewer",
  committee_lead: "Committee lead",
  system_admin: "System administrator",
  security_admin: "Security administrator",
  audit_admin: "Audit administrator",
};
