import type { Locator, Page } from "@playwright/test";
import { expect, expectAccessible } from "./journey.ts";

/** The line that says what has just been done, or why it was not; the newest, where some like it still stand. */
export const told = (page: Page, words: string | RegExp): Promise<void> =>
  expect(page.getByLabel("操作结果").getByText(words).first()).toBeVisible();

/** The row of the desk that reads so. */
export const task = (page: Page, words: string): Locator =>
  page.getByRole("listitem").filter({ hasText: words });

/** Goes from the desk to the work of the row that reads so. */
export async function takeUp(page: Page, words: string): Promise<void> {
  await page.goto("/desk");
  await task(page, words).getByRole("link").click();
  await page.waitForURL(/\/desk\/(?:reports|publications)\/[0-9a-f-]{36}/);
}

/** The bar at the foot of a report that is read: the box for words, then what this person may do. */
export const decisionBar = (page: Page): Locator => page.getByRole("group", { name: "办理" });

/** Writes the opinion or reason, and gives the command that is called so. */
export async function decide(
  page: Page,
  command: string | RegExp,
  { words, done }: { readonly words?: string; readonly done: string },
): Promise<void> {
  const bar = decisionBar(page);
  if (words !== undefined) await bar.getByRole("textbox").fill(words);
  await bar.getByRole("button", { name: command }).click();
  await told(page, done);
}

/** Takes up the step that waits and passes it. */
export async function passStep(page: Page, waiting: string, words = ""): Promise<void> {
  await takeUp(page, waiting);
  await decide(page, /^通过/, { words, done: "已通过" });
}

/** The button 签发, whether it may be pressed or still says what is missing. */
export const signButton = (page: Page): Locator => page.getByRole("button", { name: "签发", exact: true });

/** Fills in the ceremony of signing with the opinion that is offered, and signs. */
export async function sign(page: Page, password: string): Promise<void> {
  await page.getByLabel("登录密码").fill(password);
  const offered = page.getByRole("button", { name: /^填入/ });
  if (await offered.isVisible()) await offered.click();
  await signButton(page).click();
}

/** Fills in the disclosure review form with nothing found, and clears the report for the public. */
export async function clearForPublic(reviewer: Page, year: number): Promise<void> {
  await takeUp(reviewer, `填写${year}年度报告公开审查表`);
  const results = reviewer.getByRole("radio", { name: "未发现问题" });
  await expect(results).not.toHaveCount(0);
  for (const result of await results.all()) await result.check();
  await reviewer.getByRole("button", { name: "准予公开" }).click();
  await told(reviewer, "已准予公开");
}

/** Publishes what has been cleared. */
export async function publish(publisher: Page, year: number): Promise<void> {
  await takeUp(publisher, `公开${year}年度报告`);
  await publisher.getByRole("button", { name: "公开", exact: true }).click();
  await publisher.getByRole("dialog").getByRole("button", { name: "公开", exact: true }).click();
  await told(publisher, "已公开");
}

/** One of the notices to this person reads so. */
export async function isNotified(page: Page, words: string): Promise<void> {
  await page.goto("/desk/notices");
  await expect(page.getByRole("listitem").filter({ hasText: words }).first()).toBeVisible();
}

/** Submits what is signed under a number that is written wrongly first, and put right with the fix that is offered. */
export async function submitMended(page: Page, wrong: string, right: string): Promise<void> {
  await page.getByRole("button", { name: "填写文号并报送" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("发文字号").fill(wrong);
  await expect(dialog.getByText(/年份用六角括号/).first()).toBeVisible();
  await dialog.getByRole("button", { name: `改为 ${right}` }).click();
  await expect(dialog.getByLabel("发文字号")).toHaveValue(right);
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "报送", exact: true }).click();
  await told(page, "已报送");
}
