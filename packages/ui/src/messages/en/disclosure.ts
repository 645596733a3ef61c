import type { disclosure as zh } from "../zh-CN/disclosure.ts";
import type { Translated } from "../translated.ts";

export const disclosure: Translated<typeof zh> = {
  item: {
    state_secret: "State secrets",
    work_secret: "Work secrets",
    trade_secret: "Trade secrets",
    personal_privacy: "Personal privacy",
    security_stability: "National, public and economic security, social stability",
    other_organ_information: "Information of other organs",
    wording: "Wording and misprints",
  },
  clear: "Nothing found",
  risk: "Something found",
};
