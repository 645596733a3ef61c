import { writeFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { current } from "../support/campaign.ts";
import { holder } from "../support/cast.ts";
import { takeUp } from "../support/desk.ts";
import { saveState, sectionText } from "../support/editor.ts";
import { expect, expectAccessible, test } from "../support/journey.ts";
import { docxOf, zipOf } from "../support/zip.ts";

const wordFile = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const marked = "机密★1年\n关于法治政府建设情况的报告\n一、主要举措\n全年培训六次。";

async function openDraft(page: Page): Promise<string> {
  await takeUp(page, `修改退回的${current.reportYear}年度报告`);
  await expect(sectionText(page, "不足")).toBeEditable();
  return page.getByRole("article").innerText();
}

/** Puts a text into the focused field at once, as pasting does; it travels escaped, so that halves of pairs arrive. */
const paste = (page: Page, text: string, times = 1): Promise<void> =>
  page.evaluate(
    ([escaped, count]) => {
      const words: string = JSON.parse(escaped);
      const clipboard = new DataTransfer();
      clipboard.setData("text/plain", words.repeat(count));
      const event = new ClipboardEvent("paste", {
        clipboardData: clipboard,
        bubbles: true,
        cancelable: true,
      });
      const target = document.activeElement;
      if (target?.dispatchEvent(event) === false) return;
      document.execCommand("insertText", false, words.repeat(count));
    },
    [JSON.stringify(text), times] as const,
  );

const importAlert = (page: Page, words: string) =>
  expect(page.getByRole("alert").getByText(words)).toBeVisible();

test("a file that cannot be read is refused in words, and nothing is stored", async ({ as }) => {
  const page = await as(holder("science-industry", "drafter"));
  const before = await openDraft(page);
  const address = page.url();
  await page.getByRole("link", { name: "导入" }).click();
  const choose = page.getByLabel("选择文件");
  const give = (name: string, buffer: Buffer) => choose.setInputFiles({ name, mimeType: wordFile, buffer });

  await give("报告.docx", Buffer.from("这不是文字处理文档"));
  await importAlert(page, "文件打不开或没有文字，用文字处理软件另存后再传");
  await expectAccessible(page);
  await give("报告.docx", zipOf({ mimetype: "application/epub+zip" }));
  await importAlert(page, "文件打不开或没有文字，用文字处理软件另存后再传");
  await give("报告.pdf", Buffer.from("%PDF-1.7"));
  await importAlert(page, "不支持这种文件，请用 .docx、.doc、.wps 或 .txt");
  const huge = test.info().outputPath("报告.docx");
  await writeFile(huge, Buffer.alloc(30 * 1024 * 1024, 7));
  await choose.setInputFiles(huge);
  await importAlert(page, "文件过大，压缩或拆分后再传");
  await give("炸弹.docx", zipOf({ "word/document.xml": Buffer.alloc(120 * 1024 * 1024) }));
  await importAlert(page, "文件过大，压缩或拆分后再传");
  await give("报告.docx", docxOf(marked.split("\n")));
  await importAlert(page, "内容带有密级标志，系统没有保存；涉密内容不得录入");

  await give("报告.docx", docxOf(["一、主要举措和成效", "全年培训六次。"]));
  await expect(page.getByText("识别出 1 个部分")).toBeVisible();
  await page.goto(address);
  await expect(page.getByRole("article")).toHaveText(before, { useInnerText: true });
});

test("a pasted text that cannot be taken is refused in words, and the page goes on", async ({ as }) => {
  const page = await as(holder("science-industry", "drafter"));
  const before = await openDraft(page);
  const address = page.url();
  await page.getByRole("link", { name: "导入" }).click();
  const box = page.getByLabel("粘贴文字");
  const recognise = page.getByRole("button", { name: "识别各部分" });

  await box.focus();
  await paste(page, "全年依法行政工作有序推进。\n", 750_000);
  await importAlert(page, "文字过长，删减后再存");
  await box.fill(marked);
  await recognise.click();
  await importAlert(page, "内容带有密级标志，系统没有保存；涉密内容不得录入");

  await box.fill("");
  await box.focus();
  await paste(page, "一、主要\u0000举措\n全年\u202E培训\uD800六次。");
  await recognise.click();
  await expect(page.getByText("识别出 1 个部分")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "标题", exact: true })).toHaveValue("主要举措");
  await page.getByText(/^看正文/).click();
  await expect(page.getByText("全年培训\uFFFD六次。", { exact: true })).toBeVisible();
  await page.goto(address);
  await expect(page.getByRole("article")).toHaveText(before, { useInnerText: true });
});

test("the editor refuses a marked text, takes out control characters and survives a huge one", async ({
  as,
}) => {
  const page = await as(holder("science-industry", "drafter"));
  await openDraft(page);
  const text = sectionText(page, "不足");
  const end = async () => {
    await text.click();
    await page.keyboard.press("ControlOrMeta+End");
  };
  const before = await text.innerText();

  await test.step("a 密级 mark", async () => {
    await end();
    await page.keyboard.press("Enter");
    await page.keyboard.insertText("秘密★5年");
    await expect(page.getByRole("alert").getByText(/没有保存：内容带有密级标志/)).toBeVisible();
    await expectAccessible(page);
    for (let step = 0; step < 5 && (await text.innerText()) !== before; step += 1) {
      await page.getByRole("button", { name: "撤销" }).click();
    }
    await expect(text).toHaveText(before, { useInnerText: true });
    await expect(saveState(page, /^已保存/)).toBeVisible();
  });

  await test.step("control characters", async () => {
    await end();
    await paste(page, "核查\u0000台账\u202E记录\uDC00完整。");
    await expect(text).toContainText("核查台账记录\uFFFD完整。");
    await expect(saveState(page, /^已保存/)).toBeVisible();
    await page.reload();
    await expect(text).toContainText("核查台账记录\uFFFD完整。");
  });

  await test.step("ten megabytes", async () => {
    await end();
    await paste(page, "全年依法行政工作有序推进。", 750_000);
    await expect(page.getByText(/文字过长|太长|没有保存/).first()).toBeVisible({ timeout: 60_000 });
    await page.reload();
    await expect(text).toContainText("核查台账记录\uFFFD完整。");
    await expect(text).not.toContainText("全年依法行政工作有序推进。全年依法行政工作有序推进。");
  });
});

test("what was refused for its mark is in the log, without a word of it", async ({ as }) => {
  const page = await as(holder("market", "drafter"));
  await page.goto("/desk");
  const answer = await page.evaluate(async (text) => {
    const response = await fetch("/api/trpc/report.proposeTextImport", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ json: { text } }),
    });
    return response.text();
  }, marked);
  expect(answer).toContain('"classified_marking"');
  const auditor = await as(holder("committee", "audit_admin"));
  await auditor.goto("/log");
  await auditor.getByLabel("人员姓名或用户名").fill(holder("market", "drafter"));
  await auditor.getByLabel("事项：").selectOption("录入带密级标志的内容，未予保存");
  await auditor.getByRole("button", { name: "查询" }).click();
  await auditor
    .getByRole("row", { name: /录入带密级标志的内容/ })
    .first()
    .click();
  const details = auditor.getByRole("dialog");
  await expect(details).toContainText("市场监管局");
  await expect(details).not.toContainText("培训");
});
