import type { Page } from "@playwright/test";
import { askOnly, current, dayFromNow, yearAfter } from "../support/campaign.ts";
import { holder } from "../support/cast.ts";
import { told } from "../support/desk.ts";
import { expect, expectAccessible, test } from "../support/journey.ts";

const board = `/desk/board?year=${current.reportYear}`;
const rows = (page: Page) => page.getByRole("grid").locator("tbody").getByRole("row");

test("the counters of the board are the number of their rows", async ({ as }) => {
  const page = await as(holder("committee", "committee_reviewer"));
  await page.goto(board);
  await expect(page.getByRole("heading", { name: `${current.reportYear}年度报送进度` })).toBeVisible();
  await expectAccessible(page);
  const counters = page.getByRole("group", { name: "按数字筛选" }).getByRole("button");
  const labels = await counters.allInnerTexts();
  expect(labels).toHaveLength(6);
  for (const label of labels) {
    const [count = "", name = ""] = label.split("\n");
    const counter = counters.filter({ hasText: name });
    await counter.click();
    if (count === "0") await expect(page.getByText("没有符合条件的单位")).toBeVisible();
    else await expect(rows(page)).toHaveCount(Number(count));
    if (name !== "应报") await counter.click();
  }
  await page.getByText(/^镇街 \d+$/).click();
  const towns = Number(/\d+/.exec(await page.getByText(/^镇街 \d+$/).innerText())?.[0]);
  await expect(rows(page)).toHaveCount(towns);
  await page.getByText("明细表", { exact: true }).click();
  const table = page.getByRole("table", { name: "明细表" });
  await expect(table.locator("tbody").getByRole("row")).toHaveCount(towns);
  await table.getByRole("button", { name: /期限/ }).click();
  await expect(table.getByRole("columnheader", { name: /期限/ })).toHaveAttribute("aria-sort", "ascending");
  await expectAccessible(page);
});

test("late bodies are reminded at once, and each hears of it", async ({ as }) => {
  const page = await as(holder("committee", "committee_reviewer"));
  await page.goto(board);
  await page.getByRole("checkbox", { name: "选中供销社" }).check();
  await page.getByRole("checkbox", { name: "选中棠溪街道" }).check();
  await expect(page.getByText(/^这一步由审查负责人办理|还差：.*审查负责人/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "催办 2 家" }).click();
  await told(page, "已催办 2 家");
  for (const name of [holder("supply", "drafter"), holder("tangxi", "principal")]) {
    const reminded = await as(name);
    await reminded.goto("/desk/notices");
    await expect(reminded.getByText(`区委依法治区办催办${current.reportYear}年度报告`).first()).toBeVisible();
    await expectAccessible(reminded);
  }
});

test("the lead extends a body with a reason, which the body can read", async ({ as }) => {
  const page = await as(holder("committee", "committee_lead"));
  await page.goto(board);
  await page.getByRole("checkbox", { name: "选中棠溪街道" }).check();
  await page.getByRole("button", { name: "准予延期…" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "准予延期" }).click();
  await expect(dialog.getByText("必须写明理由")).toBeVisible();
  await dialog.getByLabel("延至").fill(dayFromNow(10));
  await dialog.getByLabel("理由").fill("街道办公楼搬迁，网络割接未完成。");
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "准予延期" }).click();
  await told(page, "已准予 1 家延期");
  await expect(page.getByRole("row", { name: /^棠溪街道，.*延至/ })).toBeVisible();
  await page.getByRole("row", { name: /^棠溪街道，/ }).click();
  await expect(page.getByRole("dialog", { name: "棠溪街道办理情况" })).toContainText(
    "街道办公楼搬迁，网络割接未完成。",
  );

  const drafter = await as(holder("tangxi", "drafter"));
  await drafter.goto("/desk/notices");
  await expect(drafter.getByText(`${current.reportYear}年度报告已准延期`).first()).toBeVisible();
});

test("a campaign is not opened before it is whole, nor by a reviewer", async ({ as }) => {
  const year = yearAfter(2);
  const reviewer = await as(holder("committee", "committee_reviewer"));
  await reviewer.goto("/desk/campaigns");
  await expectAccessible(reviewer);
  await reviewer.getByRole("button", { name: "新建部署" }).click();
  const dialog = reviewer.getByRole("dialog");
  await dialog.getByLabel("报告年度").fill(String(current.reportYear));
  await dialog.getByRole("button", { name: "新建部署" }).click();
  await expect(dialog.getByText("这一年度已有部署，打开原有部署修改")).toBeVisible();
  await dialog.getByLabel("报告年度").fill(String(year));
  await dialog.getByRole("button", { name: "新建部署" }).click();
  await reviewer.waitForURL(/\/desk\/campaigns\/[0-9a-f-]{36}/);
  await expect(reviewer.getByText("还差：这一步由审查负责人办理")).toBeVisible();
  await reviewer.getByLabel("通知正文").fill("请按时报送。");
  await reviewer.getByRole("button", { name: "保存" }).click();
  await told(reviewer, "已保存");

  const lead = await as(holder("committee", "committee_lead"));
  await lead.goto(new URL(reviewer.url()).pathname);
  await lead.getByLabel("标题").fill("");
  await expect(lead.getByText(/标题没有填写/).first()).toBeVisible();
  await lead.getByLabel("标题").fill(`关于报送${year}年法治政府建设情况报告的通知`);
  await lead.getByLabel("报送期限").fill(dayFromNow(60));
  await lead.getByLabel("公开期限").fill(dayFromNow(30));
  await expect(lead.getByText(/公开期限须晚于报送期限/)).toBeVisible();
  await lead.getByLabel("公开期限").fill(dayFromNow(90));
  await askOnly(lead, []);
  await expect(lead.getByText(/还没有选定报告单位/)).toBeVisible();
  await expect(lead.getByRole("button", { name: "下发部署" })).toHaveAttribute("aria-disabled", "true");
  await expectAccessible(lead);
});
