import type { orgKinds as zh } from "../zh-CN/org-kinds.ts";
import type { Translated } from "../translated.ts";

export const orgKinds: Translated<typeof zh> = {
  government: "District government",
  bureau: "Bureaus",
  agency: "Agencies and institutions",
  township: "Townships",
  subdistrict: "Subdistricts",
  committee: "District committee office for the rule of law",
};
