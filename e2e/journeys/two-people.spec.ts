import type { Page } from "@playwright/test";
import { current } from "../support/campaign.ts";
import { holder, person } from "../support/cast.ts";
import { decide, decisionBar, passStep, sign, signButton, takeUp, task, told } from "../support/desk.ts";
import { saveState, sectionText, shortcomings, typeAtEnd, write } from "../support/editor.ts";
import { expect, expectAccessible, test } from "../support/journey.ts";

const year = current.reportYear;
const draft = `起草${year}年度报告并送审核`;

/** How often the timeline of the report on the screen says this. */
async function timesInFlow(page: Page, entry: string, times: number): Promise<void> {
  await page.reload();
  await page.getByRole("tab", { name: "流程" }).click();
  await expect(page.getByRole("tabpanel").getByText(entry, { exact: true })).toHaveCount(times);
}

test("of two who write in one section the later sees both texts, and nothing is lost", async ({ as }) => {
  const drafter = await as(holder("statistics", "drafter"));
  await takeUp(drafter, draft);
  await drafter.getByRole("button", { name: new RegExp(`${shortcomings}.*更多操作`) }).click();
  await drafter.getByRole("menuitem", { name: "法定内容和科室" }).click();
  await drafter.getByRole("dialog").getByLabel("负责科室").selectOption("普查中心");
  await drafter.getByRole("dialog").getByRole("button", { name: "保存" }).click();
  await told(drafter, "已保存");

  const contributor = await as(holder("statistics", "contributor"));
  await takeUp(contributor, `填写分给本科室的${year}年度报告内容`);
  await expect(sectionText(contributor, shortcomings)).toBeEditable();
  const [earlier, later] = ["拟稿人先保存的一句。", "供稿人后写的一句。"];
  await write(drafter, shortcomings, earlier);
  await typeAtEnd(contributor, shortcomings, later);

  const choice = contributor.getByRole("dialog", {
    name: `这一部分刚被${holder("statistics", "drafter")}改过`,
  });
  await expect(choice).toBeVisible();
  await expect(choice).toContainText(earlier);
  await expect(choice).toContainText(later);
  await expectAccessible(contributor);
  await choice.getByText("两段都留").click();
  await choice.getByRole("button", { name: "按选定的保存" }).click();
  await expect(saveState(contributor, /^已保存/)).toBeVisible();
  await drafter.reload();
  await expect(sectionText(drafter, shortcomings)).toContainText(earlier);
  await expect(sectionText(drafter, shortcomings)).toContainText(later);
});

test("of two who decide at once one is told that it has moved on", async ({ as }) => {
  const people = [await as("江晚棠"), await as("曲知白")];
  for (const page of people) await takeUp(page, `接收住建局${year}年度报告`);
  await Promise.all(people.map((page) => decisionBar(page).getByRole("button", { name: "接收" }).click()));
  const answers = await Promise.all(
    people.map(async (page) => {
      const line = page.getByLabel("操作结果").getByText(/^(?:已接收|内容刚被他人改过)/);
      return (await line.textContent()) ?? "";
    }),
  );
  expect(answers.toSorted()).toEqual(["内容刚被他人改过，已载入最新内容，看过后再办", "已接收"].toSorted());
  for (const page of people)
    await expect(decisionBar(page).getByRole("button", { name: "接收" })).toBeHidden();
});

test("a double click sends once and passes once", async ({ as }) => {
  const [drafterName, checkerName] = [holder("qingyuan", "drafter"), holder("qingyuan", "checker")];
  const drafter = await as(drafterName);
  await takeUp(drafter, draft);
  await drafter.getByRole("button", { name: "送审核" }).dblclick();
  await told(drafter, `已送${checkerName}审核`);
  await timesInFlow(drafter, `${drafterName} 送审核`, 1);

  const checker = await as(checkerName);
  await takeUp(checker, `办公室核稿：清源乡${year}年度报告`);
  await decisionBar(checker).getByRole("button", { name: /^通过/ }).dblclick();
  await told(checker, "已通过");
  await timesInFlow(checker, `${checkerName} 审核通过`, 1);
  await checker.goto("/desk");
  await expect(task(checker, `合法性审核：清源乡${year}年度报告`)).toBeVisible();
});

test("going back after signing offers nothing to sign", async ({ as }) => {
  const name = holder("supply", "principal");
  const principal = await as(name);
  await takeUp(principal, `签发供销社${year}年度报告`);
  await sign(principal, person(name).password);
  await told(principal, "已签发");
  await principal.goBack();
  await expect(principal).toHaveURL(/^[^?]*\/desk$/);
  await expect(task(principal, `签发供销社${year}年度报告`)).toHaveCount(0);
  await principal.goForward();
  await expect(principal.getByText(/全文已锁定/)).toBeVisible();
  await expect(signButton(principal)).toHaveCount(0);
});

test("who passes from a page left open is told that the text has changed", async ({ as }) => {
  const reviewer = holder("fire", "legal_reviewer");
  const step = `合法性审核：消防大队${year}年度报告`;
  const leftOpen = await as(reviewer);
  await takeUp(leftOpen, step);
  const desk = await as(reviewer);
  await takeUp(desk, step);
  await decide(desk, "退回修改", { words: "出警统计口径请再核对。", done: "已退回修改" });
  const drafter = await as(holder("fire", "drafter"));
  await takeUp(drafter, `修改退回的${year}年度报告`);
  await write(drafter, shortcomings, "统计口径已核对。");
  await drafter.getByRole("button", { name: "送审核" }).click();
  await told(drafter, /^已送/);
  await passStep(desk, `办公室核稿：消防大队${year}年度报告`);

  await decisionBar(leftOpen).getByRole("button", { name: /^通过/ }).click();
  await told(leftOpen, /^(?:内容|这一稿)刚.*，已载入最新/);
  await expect(leftOpen.locator("ins").filter({ hasText: "统计口径已核对。" }).first()).toBeVisible();
  await desk.goto("/desk");
  await expect(task(desk, step)).toBeVisible();
});
