import type { CampaignCommand } from "@nianbao/domain/workflow/campaign";
import type { PublicationCommand } from "@nianbao/domain/workflow/publication";
import type { EditionCommand } from "@nianbao/domain/workflow/transitions";

/** What a person may do with an edition or with its publication. */
export const commands = {
  send_for_review: "送审核",
  withdraw: "撤回",
  pass: "通过",
  send_back: "退回修改",
  sign: "签发",
  submit: "报送",
  recall: "撤回报送",
  receive: "接收",
  recommend: "提出审查意见",
  return: "退回重报",
  accept: "审核通过",
  start_disclosure_review: "送公开审查",
  clear: "准予公开",
  exempt: "不予公开",
  schedule: "定时公开",
  unschedule: "取消定时",
  publish: "公开",
  supersede: "发布更正",
  propose_takedown: "提出撤下",
  take_down: "撤下",
} satisfies Record<EditionCommand | PublicationCommand, string>;

export const campaignCommands = {
  open: "下发部署",
  close: "截止报送",
  archive: "归档",
} satisfies Record<CampaignCommand, string>;
