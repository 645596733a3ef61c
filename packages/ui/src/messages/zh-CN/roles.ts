import type { Role } from "@nianbao/domain/policy/roles";

export const roles = {
  drafter: "拟稿人",
  contributor: "供稿人",
  checker: "核稿",
  legal_reviewer: "合法性审核",
  deputy: "分管领导",
  principal: "主要负责人",
  disclosure_reviewer: "公开审查人",
  publisher: "公开发布人",
  committee_reviewer: "审查员",
  committee_lead: "审查负责人",
  system_admin: "系统管理员",
  security_admin: "安全管理员",
  audit_admin: "审计管理员",
} satisfies Record<Role, string>;
