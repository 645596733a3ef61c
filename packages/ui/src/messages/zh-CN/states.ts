import type {
  CampaignState,
  EditionKind,
  EditionState,
  PublicationState,
} from "@nianbao/domain/workflow/states";

export const states = {
  edition: {
    drafting: "起草中",
    in_review: "审核中",
    awaiting_signature: "待签发",
    signed: "已签发",
    submitted: "已报送",
    under_committee_review: "审查中",
    accepted: "审核通过",
    returned: "已退回",
  } satisfies Record<EditionState, string>,
  publication: {
    none: "未启动公开",
    disclosure_review: "待公开审查",
    cleared: "准予公开",
    exempt: "不予公开",
    scheduled: "定时公开",
    published: "已公开",
    superseded: "已更正",
    taken_down: "已撤下",
  } satisfies Record<PublicationState, string>,
  campaign: {
    draft: "拟订中",
    open: "进行中",
    closed: "已截止",
    archived: "已归档",
  } satisfies Record<CampaignState, string>,
  editionKind: {
    original: "首次稿",
    revision: "退回重报稿",
    correction: "更正稿",
  } satisfies Record<EditionKind, string>,
  step: {
    check: "办公室核稿",
    legal_review: "合法性审核",
    deputy_review: "分管领导审阅",
  },
  chain: {
    drafting: "起草",
    deliberation: "党组会审议",
    signature: "主要负责人签发",
    submission: "报送",
    committee_review: "区委依法治区办审查",
    publication: "公开",
  },
};
