import type { DisclosureItem } from "@nianbao/domain/workflow/publication";

/** Items of the disclosure review form. */
export const disclosure = {
  item: {
    state_secret: "国家秘密",
    work_secret: "工作秘密",
    trade_secret: "商业秘密",
    personal_privacy: "个人隐私",
    security_stability: "国家安全、公共安全、经济安全、社会稳定",
    other_organ_information: "涉及其他机关的信息",
    wording: "表述和错别字",
  } satisfies Record<DisclosureItem, string>,
  clear: "未发现问题",
  risk: "发现问题",
};
