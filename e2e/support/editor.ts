import type { Locator, Page } from "@playwright/test";
import { expect } from "./journey.ts";

/** What the heading of the section on shortcomings may say: each body words it in its own way. */
export const shortcomings = "(?:不足|短板|问题|困难)";

/** The text of the section whose heading reads so. */
export const sectionText = (page: Page, heading: string): Locator =>
  page.getByRole("textbox", { name: new RegExp(`${heading}.*正文$`) });

/** The line that says whether what was written stands on the server. */
export const saveState = (page: Page, words: RegExp): Locator =>
  page.getByRole("status").filter({ hasText: words });

/** Types at the end of a section, and leaves it. */
export async function typeAtEnd(page: Page, heading: string, words: string): Promise<void> {
  const text = sectionText(page, heading);
  await text.click();
  await page.keyboard.press("ControlOrMeta+End");
  await page.keyboard.insertText(words);
  await expect(text).toContainText(words);
}

/** Types at the end of a section, and waits until the server has it. */
export async function write(page: Page, heading: string, words: string): Promise<void> {
  const stored = page.waitForResponse(/report\.saveSection/);
  await typeAtEnd(page, heading, words);
  await stored;
  await expect(saveState(page, /^已保存/)).toBeVisible();
}
