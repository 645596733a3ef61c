import type { Page } from "@playwright/test";
import { current } from "../support/campaign.ts";
import { journeyEnv } from "../support/env.ts";
import { expect, expectAccessible, test } from "../support/journey.ts";

const lastYear = current.pastYears[0];
const yearBefore = current.pastYears[1];
const name = "青禾区科技和工业信息化局";

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

test("everything public works without scripts", async ({ visitor }) => {
  const page = await visitor({ scripts: false });
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("查阅全区各单位法治政府建设年度报告");
  await page
    .getByRole("link", { name: `${yearBefore}年度`, exact: true })
    .first()
    .click();
  await expect(page).toHaveURL(new RegExp(`year=${yearBefore}`));
  await page.getByRole("link", { name: /^镇街/ }).click();
  await expect(page.getByRole("link", { name: "青禾区石桥镇人民政府" })).toBeVisible();
  await expect(page.getByRole("link", { name })).toHaveCount(0);

  await page.goto("/");
  await page.getByLabel("搜索报告").fill("科技和工业信息化局");
  await page.getByRole("button", { name: "搜索" }).click();
  await page.getByLabel("年度", { exact: true }).selectOption(String(lastYear));
  await page.getByRole("button", { name: "查找" }).click();
  await expect(
    page
      .getByRole("main")
      .getByRole("link", { name: new RegExp(`${lastYear}年`) })
      .first(),
  ).toBeVisible();
  await page.getByLabel("搜索报告").fill("没有任何报告写过的词句");
  await page.getByRole("button", { name: "查找" }).click();
  await expect(page.getByText("没有符合条件的报告")).toBeVisible();

  await openReport(page, lastYear, name);
  await expect(page.getByText("本页正文与签发原文一致").first()).toBeVisible();
  await page.getByText("完整校验码和核对方法").first().click();
  await expect(page.getByText(/SHA-256 [0-9a-f]{64}/).first()).toBeVisible();
  const text = await page.request.get(`${new URL(page.url()).pathname}/text`);
  expect(text.headers()["content-type"]).toContain("text/plain");
  expect(await text.text()).toContain("法治政府建设");
});

test("the public pages are for every reader and every width", async ({ visitor }) => {
  const page = await visitor();
  for (const path of ["/", "/reports", "/open-data", "/accessibility", "/site-map"]) {
    await page.goto(path);
    await expectAccessible(page);
  }
  await openReport(page, lastYear, name);
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of [
    "/",
    `/reports?q=${encodeURIComponent(name)}`,
    "/open-data",
    new URL(page.url()).pathname,
  ]) {
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
  }
  await expectAccessible(page);
});

test("language and size of type are chosen once and kept", async ({ visitor }) => {
  const page = await visitor({ scripts: false });
  await page.goto("/reports");
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(/\/reports/);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.goto("/open-data");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.getByRole("link", { name: "中文" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
  await page.getByRole("link", { name: "长者版" }).click();
  await page.goto("/");
  await expect(page.getByRole("link", { name: "标准版" })).toBeVisible();
  const size = await page
    .locator("body")
    .evaluate((body) => Number.parseFloat(getComputedStyle(body).fontSize));
  expect(size).toBeGreaterThanOrEqual(18);
});

test("a correction stands beside the text, and the first version stays reachable", async ({ visitor }) => {
  const page = await visitor({ scripts: false });
  await page.goto(`/?year=${lastYear}`);
  await page.getByRole("main").getByRole("link", { name, exact: true }).first().click();
  await expect(page.getByText("更正版（本页）")).toBeVisible();
  await expect(page.getByText("经核对公开目录").first()).toBeVisible();
  await expect(page.getByRole("article")).toContainText("主动公开政府信息89条");
  await page.getByRole("link", { name: "首次公开版" }).click();
  await expect(page.getByText("这是更正前的版本")).toBeVisible();
  await expect(page.getByRole("article")).toContainText("主动公开政府信息87条");
  await page.getByRole("link", { name: "查看现行版本" }).click();
  await expect(page.getByRole("article")).toContainText("主动公开政府信息89条");
});

test("feed, site map and open data are well-formed and hold nothing unpublished", async ({ visitor }) => {
  const page = await visitor();
  await page.goto("/");
  const wellFormed = (path: string) =>
    page.evaluate(async (address) => {
      const text = await (await fetch(address)).text();
      const xml = new DOMParser().parseFromString(text, "application/xml");
      return {
        fault: xml.querySelector("parsererror")?.textContent ?? null,
        root: xml.documentElement.localName,
        text,
      };
    }, path);
  const feed = await wellFormed("/feed.xml");
  expect([feed.fault, feed.root]).toEqual([null, "feed"]);
  const map = await wellFormed("/sitemap.xml");
  expect([map.fault, map.root]).toEqual([null, "urlset"]);
  expect(map.text).toContain(`${journeyEnv().WEB_URL}/reports/`);

  const data = await page.request.get("/open-data/reports.json");
  expect(data.headers()["content-type"]).toContain("application/json");
  await data.json();
  const csv = await (await page.request.get(`/open-data/reports.csv?year=${lastYear}`)).text();
  const [head = "", ...lines] = csv
    .replace(/^\uFEFF/, "")
    .trimEnd()
    .split("\r\n");
  expect(head).toMatch(/^region_code,report_year,/);
  const { length } = head.split(",");
  for (const line of lines) expect(line.replaceAll(/"[^"]*"/g, "").split(",")).toHaveLength(length);

  const hidden = ["青禾区统计局", "青禾区供销合作社"];
  for (const publisher of hidden) {
    await page.goto(`/reports?${new URLSearchParams({ year: String(current.reportYear), q: publisher })}`);
    await expect(page.getByText("没有符合条件的报告")).toBeVisible();
  }
  const ofThisYear = await (
    await page.request.get(`/open-data/reports.json?year=${current.reportYear}`)
  ).text();
  for (const publisher of hidden) expect(ofThisYear).not.toContain(publisher);
  await page.goto(`/?year=${lastYear}`);
  await expect(page.getByText(/未公开 1 家/)).toBeVisible();
  await expect(page.getByRole("main").getByRole("link", { name: "青禾区消防救援大队" })).toHaveCount(0);
});
