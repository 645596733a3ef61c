import { current } from "../support/campaign.ts";
import { holder } from "../support/cast.ts";
import { takeUp } from "../support/desk.ts";
import { saveState, sectionText, shortcomings, typeAtEnd } from "../support/editor.ts";
import { expect, expectAccessible, test } from "../support/journey.ts";

const cut = { expected: /ERR_INTERNET_DISCONNECTED|Failed to fetch/ };

test("what is typed without a network is kept and sent on return", async ({ as }) => {
  const page = await as(holder("agriculture", "drafter"), cut);
  await takeUp(page, `修改退回的${current.reportYear}年度报告`);
  await expect(saveState(page, /^已保存/)).toBeVisible();

  await page.context().setOffline(true);
  const first = "断网时写下的第一句话。";
  await typeAtEnd(page, shortcomings, first);
  await expect(saveState(page, /^已断网，正文保存在本机/)).toBeVisible();
  await expectAccessible(page);

  await page.context().setOffline(false);
  await expect(saveState(page, /^已保存/)).toBeVisible({ timeout: 30_000 });
  await page.reload();
  await expect(sectionText(page, shortcomings)).toContainText(first);
});

test("what is typed without a network survives closing the page", async ({ as }) => {
  const page = await as(holder("agriculture", "drafter"), cut);
  await takeUp(page, `修改退回的${current.reportYear}年度报告`);
  const address = page.url();
  await expect(saveState(page, /^已保存/)).toBeVisible();
  await page.context().setOffline(true);
  const words = "断网后关闭页面前写下的一句话。";
  await typeAtEnd(page, shortcomings, words);
  await expect(saveState(page, /^已断网/)).toBeVisible();
  await page.close({ runBeforeUnload: false });

  const later = await page.context().newPage();
  await later.context().setOffline(false);
  await later.goto(address);
  await expect(sectionText(later, shortcomings)).toContainText(words);
  await expect(saveState(later, /^已保存/)).toBeVisible({ timeout: 30_000 });
  await later.reload();
  await expect(sectionText(later, shortcomings)).toContainText(words);
});
