import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { current } from "../support/campaign.ts";
import { holder } from "../support/cast.ts";
import { expect, test } from "../support/journey.ts";

/** Puts a picture of the page as it stands into docs/screens. */
async function keep(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.waitForLoadState("networkidle");
  await page.screenshot({ path: fileURLToPath(new URL(`../../docs/screens/${name}.png`, import.meta.url)) });
}

/** From the desk to the first report that waits for this person. */
async function openFirstTask(page: Page): Promise<void> {
  await page.goto("/desk");
  await page.locator("main [data-row]").first().click();
  await page.waitForURL(/\/desk\/reports\//);
  await expect(page.locator(".pp").first()).toBeVisible();
}

test("the desk of a drafter", async ({ as }) => {
  const page = await as("林知行");
  await page.goto("/desk");
  await keep(page, "desk");
  const phone = await as("林知行", { phone: true });
  await phone.goto("/desk");
  await keep(phone, "desk-phone");
});

test("the editor", async ({ as }) => {
  const page = await as("林知行");
  await openFirstTask(page);
  await keep(page, "editor");
});

test("the review of a step", async ({ as }) => {
  const page = await as(holder("tangxi", "checker"));
  await openFirstTask(page);
  await keep(page, "review");
});

test("the sign-off", async ({ as }) => {
  const page = await as(holder("supply", "principal"));
  await openFirstTask(page);
  await keep(page, "signoff");
  const phone = await as(holder("supply", "principal"), { phone: true });
  await openFirstTask(phone);
  await keep(phone, "signoff-phone");
});

test("the committee's progress board", async ({ as }) => {
  const page = await as("江晚棠");
  await page.goto("/desk/board");
  await keep(page, "board");
});

test("the public home and a report", async ({ visitor }) => {
  const page = await visitor();
  await page.goto("/");
  await keep(page, "home");
  await page.goto(`/?year=${current.reportYear - 1}`);
  await page.getByRole("link", { name: "青禾区科技和工业信息化局" }).first().click();
  await expect(page.getByRole("article")).toBeVisible();
  await keep(page, "report");
  const phone = await visitor({ phone: true });
  await phone.goto(page.url());
  await keep(phone, "report-phone");
});

test("the people of the district", async ({ as }) => {
  const page = await as("岳清和");
  await page.goto("/people");
  await keep(page, "people");
});
