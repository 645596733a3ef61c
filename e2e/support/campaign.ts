import type { Page } from "@playwright/test";
import { currentCampaign } from "@nianbao/demo/district/campaign";
import { told } from "./desk.ts";
import { expect } from "./journey.ts";

/** The campaign that the demo is in the middle of. */
export const current = currentCampaign(new Date());

/** A year after it that nobody has a campaign for; a spec that makes one takes a number of its own. */
export const yearAfter = (years: number): number => current.reportYear + years;

/** A day from today in Asia/Shanghai, as date boxes take it. */
export const dayFromNow = (days: number): string =>
  new Date(Date.now() + 8 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);

/** Takes every body out of the campaign on the screen, then puts these in. */
export async function askOnly(page: Page, bodies: readonly string[]): Promise<void> {
  const kinds = page.locator("legend").getByRole("checkbox");
  await expect(kinds).not.toHaveCount(0);
  for (const kind of await kinds.all()) {
    await kind.check();
    await kind.uncheck();
  }
  for (const body of bodies) await page.getByRole("checkbox", { name: body, exact: true }).check();
}

/** Makes the draft of a year's campaign and opens its editor. */
export async function draftCampaign(page: Page, year: number): Promise<void> {
  await page.goto("/desk/campaigns");
  await page.getByRole("button", { name: "新建部署" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("报告年度").fill(String(year));
  await dialog.getByRole("button", { name: "新建部署" }).click();
  await page.waitForURL(/\/desk\/campaigns\/[0-9a-f-]{36}/);
}

/** Sends the campaign on the screen out to the one body that is in it. */
export async function openCampaign(page: Page): Promise<void> {
  await page.getByRole("button", { name: "下发部署" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "下发部署" }).click();
  await told(page, "已下发，生成 1 份报告");
}
