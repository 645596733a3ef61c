import type { Page } from "@playwright/test";
import { current } from "../support/campaign.ts";
import { holder } from "../support/cast.ts";
import { told } from "../support/desk.ts";
import { expect, expectAccessible, test } from "../support/journey.ts";

async function openReport(page: Page, year: number, publisher: string): Promise<void> {
  await page.goto(`/reports?${new URLSearchParams({ year: String(year), q: publisher })}`);
  await page
    .getByRole("main")
    .getByRole("listitem")
    .filter({ hasText: publisher })
    .getByRole("link")
    .first()
    .click();
  await expect(page.getByRole("article")).toBeVisible();
}

test("a report is taken down by two people, and a tombstone stays", async ({ as, visitor }) => {
  const body = "青禾区白果镇人民政府";
  const reader = await visitor();
  await openReport(reader, current.reportYear, body);
  const address = new URL(reader.url()).pathname;

  const publisher = await as(holder("baiguo", "publisher"));
  await publisher.goto(`/desk/publications?year=${current.reportYear}`);
  await expectAccessible(publisher);
  await publisher
    .getByRole("row", { name: new RegExp(`${current.reportYear}年`) })
    .first()
    .click();
  await publisher.getByRole("button", { name: "提出撤下" }).click();
  const reason = "正文引用的数据与台账不符，正在核实。";
  await publisher.getByRole("dialog").getByLabel("理由").fill(reason);
  await publisher.getByRole("dialog").getByRole("button", { name: "提出撤下" }).click();
  await told(publisher, "已提出撤下");
  await expect(publisher.getByRole("button", { name: "撤下", exact: true })).toHaveCount(0);
  await reader.reload();
  await expect(reader.getByRole("article")).toBeVisible();

  const deputy = await as(holder("baiguo", "deputy"));
  await deputy.goto("/desk");
  await deputy
    .getByRole("listitem")
    .filter({ hasText: `复核撤下${current.reportYear}年度报告的申请` })
    .getByRole("link")
    .click();
  await expect(deputy.getByText(reason).first()).toBeVisible();
  await expectAccessible(deputy);
  await deputy.getByRole("button", { name: "撤下", exact: true }).click();
  await deputy.getByRole("dialog").getByLabel("理由").fill(reason);
  await deputy.getByRole("dialog").getByRole("button", { name: "撤下", exact: true }).click();
  await told(deputy, "已撤下");

  const answer = await reader.goto(address);
  expect(answer?.status()).toBe(404);
  await expect(reader.getByRole("heading", { name: "这份报告已撤下" })).toBeVisible();
  await expect(reader.getByText(`撤下理由：${reason}`)).toBeVisible();
  await expectAccessible(reader);
  for (const file of ["data", "text"]) {
    expect((await reader.request.get(`${address}/${file}`)).status()).toBe(410);
  }
  for (const path of ["/feed.xml", "/sitemap.xml", `/open-data/reports.json?year=${current.reportYear}`]) {
    expect(await (await reader.request.get(path)).text(), path).not.toContain(
      address.split("/").at(-1) ?? "",
    );
  }
});
