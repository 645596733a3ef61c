import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { askOnly, current, dayFromNow, draftCampaign, openCampaign } from "../support/campaign.ts";
import { holder, person } from "../support/cast.ts";
import { clearForPublic, decide, passStep, publish, sign, takeUp, told } from "../support/desk.ts";
import { saveState, sectionText, write } from "../support/editor.ts";
import { expect, expectAccessible, test } from "../support/journey.ts";

const path = fileURLToPath(new URL("../../../shared/data/seed-report-2023.txt", import.meta.url));
const written = 2023;
const oldest = current.pastYears[2];
/** The report's own year where the demo has none of it, else a year before all of the demo's. */
const year = [current.reportYear, ...current.pastYears].includes(written) ? oldest - 1 : written;
const body = "教育局";
const cause = "原因是谋划不够早、载体不够新。";

test("a real report travels the whole chain", async ({ as, visitor }) => {
  test.skip(
    !existsSync(path),
    "the real report is not here; it is read from ../shared/data beside the repository",
  );
  test.setTimeout(300_000);
  const report = readFileSync(path, "utf8");
  const lead = await as(holder("committee", "committee_lead"));
  const drafter = await as(holder("education", "drafter"));
  let closing = "";

  await test.step("it is asked for", async () => {
    await draftCampaign(lead, year);
    await lead.getByLabel("通知正文").fill("请补报历年报告。");
    await lead.getByLabel("报送期限").fill(dayFromNow(20));
    await lead.getByLabel("公开期限").fill(dayFromNow(40));
    await askOnly(lead, [body]);
    await openCampaign(lead);
  });

  await test.step("the drafter imports it as it is", async () => {
    await takeUp(drafter, `起草${year}年度报告并送审核`);
    const address = drafter.url();
    await drafter.getByRole("link", { name: "导入" }).click();
    await drafter.getByLabel("粘贴文字").fill(report);
    await drafter.getByRole("button", { name: "识别各部分" }).click();
    await expect(drafter.getByText("识别出 6 个部分")).toBeVisible();
    await expectAccessible(drafter);
    await drafter.getByLabel("主送机关").fill("区委、区政府");
    await drafter.getByRole("button", { name: "用这些文字替换草稿" }).click();
    await told(drafter, "已导入 6 个部分");
    await drafter.waitForURL(address);
  });

  await test.step("the drafter puts the year right and parts the closing paragraph", async () => {
    const fix = drafter.getByRole("button", { name: `改为“${year}”` });
    await expect(drafter.getByText("还缺法定内容：存在的不足和原因")).toBeVisible();
    if (year !== written) {
      await drafter.getByRole("button", { name: /^版头：/ }).click();
      const title = drafter.getByLabel("标题（必填）");
      await title.fill((await title.inputValue()).replace(String(written), String(year)));
      await drafter.getByRole("button", { name: "保存版头" }).click();
      await told(drafter, "版头已保存");
      await expect(fix).not.toHaveCount(0);
      await expect(async () => {
        if ((await fix.count()) > 0) await fix.first().click();
        await expect(fix).toHaveCount(0, { timeout: 2_000 });
      }).toPass();
      await expect(saveState(drafter, /^已保存/)).toBeVisible();
    }
    const duties = sectionText(drafter, "第一责任人职责情况");
    const last = duties.locator("p").last();
    closing = (await last.innerText()).trim();
    expect(closing.length).toBeGreaterThan(50);
    await last.click({ clickCount: 3 });
    await drafter.keyboard.press("Delete");
    await expect(duties).not.toContainText(closing);
    await expect(saveState(drafter, /^已保存/)).toBeVisible();

    const sentences = closing.match(/[^。]+。?/gu) ?? [];
    const plan = sentences.at(-1) ?? "";
    const shortcomings = sentences.slice(0, -1).join("");
    for (const [heading, role, words] of [
      ["存在的不足和原因", "shortcomings_causes", `${shortcomings}${cause}`],
      [`${year + 1}年工作安排`, "next_year_plan", plan],
    ] as const) {
      await drafter.getByRole("button", { name: "增加部分" }).click();
      const dialog = drafter.getByRole("dialog");
      await dialog.getByLabel("标题").fill(heading);
      await dialog.getByLabel("法定内容").selectOption(role);
      await dialog.getByRole("button", { name: "增加部分" }).click();
      await told(drafter, "已增加");
      await write(drafter, heading, words);
    }
    await expect(drafter.getByRole("button", { name: "送审核", exact: true })).toBeVisible();
    await drafter.getByRole("button", { name: "送审核", exact: true }).click();
    await told(drafter, /^已送/);
  });

  await test.step("it is reviewed, signed and submitted", async () => {
    await passStep(await as(holder("education", "checker")), `办公室核稿：${body}${year}年度报告`);
    await passStep(await as(holder("education", "legal_reviewer")), `合法性审核：${body}${year}年度报告`);
    await passStep(await as(holder("education", "deputy")), `分管领导审阅：${body}${year}年度报告`);
    const principal = await as(holder("education", "principal"));
    await takeUp(principal, `签发${body}${year}年度报告`);
    await sign(principal, person(holder("education", "principal")).password);
    await told(principal, "已签发");
    await takeUp(drafter, `报送${body}${year}年度报告`);
    await drafter.getByRole("button", { name: "填写文号并报送" }).click();
    const dialog = drafter.getByRole("dialog");
    await dialog.getByLabel("发文字号").fill(`${await dialog.getByLabel("发文字号").inputValue()}91号`);
    await dialog.getByRole("button", { name: "报送", exact: true }).click();
    await told(drafter, "已报送");
  });

  await test.step("the committee accepts it", async () => {
    const reviewer = await as(holder("committee", "committee_reviewer"));
    await takeUp(reviewer, `接收${body}${year}年度报告`);
    await decide(reviewer, "接收", { done: "已接收" });
    await decide(reviewer, "提出意见：建议通过", { words: "内容齐全。", done: "审查意见已提出" });
    await takeUp(lead, `决定是否通过${body}${year}年度报告`);
    await decide(lead, "审核通过", { done: "已审核通过" });
  });

  await test.step("it is published, and a reader finds its very words", async () => {
    await takeUp(drafter, `启动${year}年度报告公开审查`);
    await drafter.getByRole("button", { name: "送公开审查" }).click();
    await told(drafter, "已送公开审查");
    await clearForPublic(await as(holder("education", "disclosure_reviewer")), year);
    await publish(await as(holder("education", "publisher")), year);
    const reader = await visitor({ scripts: false });
    await reader.goto(`/?year=${year}`);
    await reader.getByRole("main").getByRole("link", { name: "青禾区教育局" }).first().click();
    const paper = reader.getByRole("article");
    const squeezed = (await paper.innerText()).replaceAll(/\s/gu, "");
    for (const line of report.split("\n").map((each) => each.replaceAll(/\s/gu, ""))) {
      const known = line.replace(/^[一二三四五]、/u, "").replaceAll(/\[bookmark:[^\]]*\]/gu, "");
      if (known.length > 30 && !closing.replaceAll(/\s/gu, "").includes(known)) {
        expect(
          squeezed.includes(known.replaceAll(String(written), String(year))) || squeezed.includes(known),
        ).toBe(true);
      }
    }
    await expect(reader.getByText("本页正文与签发原文一致").first()).toBeVisible();
  });
});
