import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { askOnly, dayFromNow, draftCampaign, openCampaign, yearAfter } from "../support/campaign.ts";
import { holder, person } from "../support/cast.ts";
import {
  clearForPublic,
  decide,
  decisionBar,
  isNotified,
  passStep,
  publish,
  sign,
  submitMended,
  signButton,
  takeUp,
  task,
  told,
} from "../support/desk.ts";
import { saveState, sectionText, write } from "../support/editor.ts";
import { expect, expectAccessible, test } from "../support/journey.ts";
import { pasted, rareWords, scienceIndustryReport } from "../support/report-text.ts";
import { docxOf } from "../support/zip.ts";

const year = yearAfter(1);
const body = "科工信局";
const report = scienceIndustryReport(year);
const staff = {
  drafter: holder("science-industry", "drafter"),
  checker: holder("science-industry", "checker"),
  legal: holder("science-industry", "legal_reviewer"),
  deputy: holder("science-industry", "deputy"),
  principal: holder("science-industry", "principal"),
  disclosure: holder("science-industry", "disclosure_reviewer"),
  publisher: holder("science-industry", "publisher"),
  reviewer: holder("committee", "committee_reviewer"),
  lead: holder("committee", "committee_lead"),
};
const waiting = {
  check: `办公室核稿：${body}${year}年度报告`,
  legal: `合法性审核：${body}${year}年度报告`,
  deputy: `分管领导审阅：${body}${year}年度报告`,
  sign: `签发${body}${year}年度报告`,
  receive: `接收${body}${year}年度报告`,
  revise: `修改退回的${year}年度报告`,
};
const reasonOfLegal = "第四部分的轮训没有写明对象，请补写。";
const pointOfCommittee = "请写明6处驿站的服务企业家数。";

async function send(drafter: Page): Promise<void> {
  await drafter.getByRole("button", { name: /^送审核/ }).click();
  await told(drafter, `已送${staff.checker}审核`);
  await expect(decisionBar(drafter).getByRole("button", { name: "撤回", exact: true })).toBeVisible();
}

test("a report goes from the committee's notice to the public page", async ({ as, visitor }) => {
  test.setTimeout(420_000);
  const lead = await as(staff.lead);
  const drafter = await as(staff.drafter);
  const checker = await as(staff.checker);
  const legal = await as(staff.legal);
  const deputy = await as(staff.deputy);
  const principal = await as(staff.principal);
  const reviewer = await as(staff.reviewer);
  let address = "";

  await test.step("the committee's lead asks the body for a report", async () => {
    await draftCampaign(lead, year);
    await lead
      .getByLabel("通知正文")
      .fill(`请按时报送${year}年度法治政府建设年度报告，内容以五项法定内容为准。`);
    await lead.getByLabel("文号").fill(`青法治办〔${year}〕31号`);
    await lead.getByLabel("报送期限").fill(dayFromNow(30));
    await lead.getByLabel("公开期限").fill(dayFromNow(60));
    await askOnly(lead, [body]);
    await expectAccessible(lead);
    await openCampaign(lead);
  });

  await test.step("the drafter finds it and imports what he has written", async () => {
    await isNotified(drafter, `${year}年度报告部署已下发`);
    await takeUp(drafter, `起草${year}年度报告并送审核`);
    address = new URL(drafter.url()).pathname;
    await drafter.getByRole("link", { name: "导入" }).click();
    await drafter.getByLabel("粘贴文字").fill(pasted(report));
    await drafter.getByRole("button", { name: "识别各部分" }).click();
    await expect(drafter.getByText("识别出 5 个部分")).toBeVisible();
    await expect(drafter.getByLabel("标题（必填）")).toHaveValue(report.title);
    await drafter.getByRole("button", { name: "重新选择" }).click();

    await drafter.getByLabel("选择文件").setInputFiles({
      name: "报告.docx",
      mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      buffer: docxOf(pasted(report).split("\n")),
    });
    await expect(drafter.getByText("识别出 5 个部分")).toBeVisible();
    await expectAccessible(drafter);
    const parts = drafter.getByRole("listitem", { name: /^第 \d 部分$/ });
    await expect(parts.nth(2).getByLabel("法定内容").locator("option:checked")).toHaveText(
      /存在的不足和原因$/,
    );
    await expect(parts.nth(4).getByLabel("法定内容").locator("option:checked")).toHaveText(/下一年度安排$/);
    await parts.nth(2).getByLabel("标题").fill("存在的不足和原因");
    await drafter.getByRole("button", { name: "用这些文字替换草稿" }).click();
    await told(drafter, "已导入 5 个部分");
    await drafter.waitForURL(new RegExp(`${address}$`));
  });

  await test.step("the drafter is told what is missing, and mends it", async () => {
    await expect(drafter.getByRole("button", { name: "送审核 1 项须改" })).toBeVisible();
    await expect(drafter.getByText("各条不足都没有写原因")).toBeVisible();
    await expectAccessible(drafter);
    await drafter.getByRole("button", { name: /^送审核/ }).click();
    await told(drafter, /须改/);
    await write(drafter, "存在的不足和原因", "主要原因是统筹协调不够，培训多为集中授课。");
    await expect(drafter.getByRole("button", { name: "送审核", exact: true })).toBeVisible();
    await send(drafter);
  });

  await test.step("the drafter takes it back once more before anybody has decided", async () => {
    await decisionBar(drafter).getByRole("button", { name: "撤回", exact: true }).click();
    await told(drafter, "已撤回，可以继续修改");
    await expect(sectionText(drafter, "存在的不足和原因")).toBeEditable();
    await expect(saveState(drafter, /^已保存/)).toBeVisible();
    await send(drafter);
  });

  await test.step("the checker passes, the legal reviewer sends it back with a reason", async () => {
    await isNotified(checker, `${staff.drafter}送来${body}${year}年度报告，等你审核`);
    await passStep(checker, waiting.check, "文字已核。");
    await takeUp(legal, waiting.legal);
    await expect(legal.getByText("文字已核。").first()).toBeVisible();
    await expectAccessible(legal);
    await decisionBar(legal).getByRole("button", { name: "退回修改" }).click();
    await expect(decisionBar(legal).getByRole("alert").getByText("必须写明理由")).toBeVisible();
    await decide(legal, "退回修改", { words: reasonOfLegal, done: "已退回修改" });
  });

  await test.step("the drafter sees the reason, edits and sends again", async () => {
    await drafter.goto("/desk");
    await expect(task(drafter, waiting.revise)).toContainText(reasonOfLegal);
    await takeUp(drafter, waiting.revise);
    await drafter.getByRole("tab", { name: /^意见/ }).click();
    await expect(drafter.getByText(reasonOfLegal)).toBeVisible();
    await write(drafter, "工作安排", "轮训对象为全体持证人员。");
    await send(drafter);
  });

  await test.step("everybody passes; the legal reviewer sees what has changed", async () => {
    await passStep(checker, waiting.check);
    await takeUp(legal, waiting.legal);
    await expect(legal.getByRole("tab", { name: "改动 1" })).toBeVisible();
    await expect(legal.locator("ins").filter({ hasText: "轮训对象为全体持证人员。" }).first()).toBeVisible();
    await expectAccessible(legal);
    await decide(legal, /^通过/, { words: "无法律障碍。", done: "已通过" });
    await passStep(deputy, waiting.deputy, "同意呈签。");
  });

  await test.step("the principal signs, and only with the right password", async () => {
    await isNotified(principal, `${body}${year}年度报告等你签发`);
    await takeUp(principal, waiting.sign);
    await expect(signButton(principal)).toHaveAttribute("aria-disabled", "true");
    await expectAccessible(principal);
    await sign(principal, "Qinghe-2025");
    await expect(principal.getByText("密码不正确，重新输入登录密码")).toBeVisible();
    await expect(principal.getByLabel("签署意见")).toHaveValue("同意。按程序报送并公开。");
    await sign(principal, person(staff.principal).password);
    await told(principal, "已签发");
    await expect(principal.getByText(/全文已锁定/)).toBeVisible();
  });

  await test.step("the drafter submits it, takes it back and submits it again", async () => {
    await isNotified(drafter, `${staff.principal}签发了${year}年度报告`);
    await takeUp(drafter, `报送${body}${year}年度报告`);
    await submitMended(drafter, "青科工信[2026]018号", "青科工信〔2026〕18号");
    await decide(drafter, "撤回报送", { words: "附件漏了一份。", done: "已撤回报送" });
    await drafter.getByRole("button", { name: "填写文号并报送" }).click();
    await drafter.getByRole("dialog").getByRole("button", { name: "报送", exact: true }).click();
    await told(drafter, "已报送");
  });

  await test.step("the committee's reviewer finds a point that must be changed", async () => {
    await isNotified(reviewer, `${body}报送了${year}年度报告`);
    await takeUp(reviewer, waiting.receive);
    await decide(reviewer, "接收", { done: "已接收" });
    await reviewer.getByLabel("意见（必填）").fill(pointOfCommittee);
    await reviewer.getByRole("button", { name: "加入意见" }).click();
    await told(reviewer, "意见已保存");
    await reviewer.getByText("建议退回", { exact: true }).click();
    await expectAccessible(reviewer);
    await decide(reviewer, "提出意见：建议退回", { words: "数字不全，建议退回。", done: "审查意见已提出" });
  });

  await test.step("the lead returns it with a new due day", async () => {
    await isNotified(lead, `${staff.reviewer}对${body}${year}年度报告提出了审查意见`);
    await takeUp(lead, `决定是否退回${body}${year}年度报告`);
    await expect(lead.getByText(`${staff.reviewer}的意见：建议退回`)).toBeVisible();
    await decisionBar(lead).getByRole("button", { name: "退回重报" }).click();
    const dialog = lead.getByRole("dialog");
    await dialog.getByLabel("重报期限").fill(`${dayFromNow(5)}T18:00`);
    await dialog.getByLabel("退回说明").fill("请按意见补写后重报。");
    await dialog.getByRole("button", { name: "退回重报" }).click();
    await told(lead, "已退回重报");
  });

  await test.step("the drafter answers the point, and the body sends the report again", async () => {
    await isNotified(drafter, `${year}年度报告被退回重报`);
    await takeUp(drafter, waiting.revise);
    await expect(drafter.getByText(pointOfCommittee)).toBeVisible();
    await expect(drafter.getByText(/还有 1 条退回意见没有答复/)).toBeVisible();
    await drafter.getByLabel("答复").fill("已补写服务企业家数。");
    await drafter.getByRole("button", { name: "保存答复" }).click();
    await told(drafter, "答复已保存");
    await write(drafter, "主要举措和成效", "6处驿站共服务企业173家。");
    await send(drafter);
    await passStep(checker, waiting.check);
    await passStep(legal, waiting.legal);
    await passStep(deputy, waiting.deputy);
    await takeUp(principal, waiting.sign);
    await sign(principal, person(staff.principal).password);
    await told(principal, "已签发");
    await takeUp(drafter, `报送${body}${year}年度报告`);
    await drafter.getByRole("button", { name: "填写文号并报送" }).click();
    await expect(drafter.getByRole("dialog").getByLabel("发文字号")).toHaveValue("青科工信〔2026〕18号");
    await drafter.getByRole("dialog").getByRole("button", { name: "报送", exact: true }).click();
    await told(drafter, "已报送");
  });

  await test.step("the committee accepts it, by two people", async () => {
    await takeUp(reviewer, waiting.receive);
    await decide(reviewer, "接收", { done: "已接收" });
    await expect(reviewer.getByText("答复：已补写服务企业家数。")).toBeVisible();
    await decide(reviewer, "提出意见：建议通过", { words: "意见已落实。", done: "审查意见已提出" });
    await takeUp(lead, `决定是否通过${body}${year}年度报告`);
    await decide(lead, "审核通过", { words: "同意。", done: "已审核通过" });
    await isNotified(drafter, `${year}年度报告审核通过`);
  });

  await test.step("the timeline says who did what", async () => {
    await drafter.goto(address);
    await drafter.getByRole("tab", { name: "流程" }).click();
    const flow = drafter.getByRole("tabpanel");
    for (const entry of [
      `${staff.drafter} 导入正文`,
      `${staff.drafter} 撤回`,
      `${staff.legal} 退回修改`,
      `${staff.deputy} 审核通过`,
      `${staff.principal} 签发`,
      `${staff.drafter} 撤回报送`,
      `${staff.reviewer} 接收`,
      `${staff.lead} 退回重报`,
      `${staff.lead} 审查通过`,
    ]) {
      await expect(flow.getByText(entry, { exact: true }).first()).toBeVisible();
    }
  });

  await test.step("another person reviews the disclosure, a third publishes", async () => {
    await takeUp(drafter, `启动${year}年度报告公开审查`);
    await drafter.getByRole("button", { name: "送公开审查" }).click();
    await told(drafter, "已送公开审查");
    const disclosure = await as(staff.disclosure);
    await isNotified(disclosure, `${body}${year}年度报告等你公开审查`);
    await disclosure.goto("/desk");
    await expectAccessible(disclosure);
    await clearForPublic(disclosure, year);
    await publish(await as(staff.publisher), year);
    await isNotified(drafter, `${body}${year}年度报告已公开`);
  });

  await test.step("anybody reads it, without an account and without scripts", async () => {
    const reader = await visitor({ scripts: false });
    await reader.goto("/reports");
    await reader.getByLabel("搜索报告").fill(rareWords);
    await reader.getByRole("button", { name: "查找" }).click();
    await expect(reader.getByRole("heading", { name: `含有“${rareWords}”的报告共 1 份` })).toBeVisible();
    await expect(reader.locator("mark")).toHaveText(rareWords);
    await reader.goto("/reports");
    await reader.getByLabel("年度", { exact: true }).selectOption(String(year));
    await reader.getByRole("button", { name: "查找" }).click();
    await expect(reader.getByRole("heading", { name: "共 1 份报告" })).toBeVisible();
    await reader.goto(`/?year=${year}`);
    await reader.getByRole("link", { name: "青禾区科技和工业信息化局" }).click();
    await expect(reader.getByRole("article")).toContainText("6处驿站共服务企业173家。");
    await expect(reader.getByText("本页正文与签发原文一致").first()).toBeVisible();

    const shown = /SHA-256 ([0-9a-f]{64})/.exec((await reader.locator("#verify").textContent()) ?? "")?.[1];
    const [file] = await Promise.all([
      reader.waitForEvent("download"),
      reader.getByRole("link", { name: "数据文件" }).first().click(),
    ]);
    const bytes = await readFile(await file.path());
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(shown);
    expect(bytes.toString("utf8")).toContain("6处驿站共服务企业173家。");
  });
});
