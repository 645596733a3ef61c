import type { FindingPart, RuleId } from "@nianbao/domain/checks/finding";
import { figureFindings } from "./figure-findings.ts";
import { textFindings } from "./text-findings.ts";

/** What each content rule found, and where. */
export const findings = {
  text: { ...textFindings, ...figureFindings } satisfies Record<RuleId, string>,
  part: {
    title: "标题",
    addressee: "主送机关",
    heading: "{section} · 标题",
    text: "{section}",
    registration: "发文字号和成文日期",
    signatory: "签发人",
    issuers: "发文机关",
  } satisfies Record<FindingPart, string>,
  whole: "全文",
  basis: "依据：{name}",
};
