import type { Page } from "@playwright/test";
import { current } from "../support/campaign.ts";
import { holder, person } from "../support/cast.ts";
import { passStep, sign, signButton, takeUp, told } from "../support/desk.ts";
import { expect, expectAccessible, test } from "../support/journey.ts";

/** Nothing sticks out to the right: a phone is not scrolled sideways. */
const fits = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);

test("a principal reads and signs on the phone", async ({ as }) => {
  const checker = await as(holder("hewan", "legal_reviewer"));
  await passStep(checker, `合法性审核：河湾街道${current.reportYear}年度报告`);
  const deputy = await as(holder("hewan", "deputy"));
  await passStep(deputy, `分管领导审阅：河湾街道${current.reportYear}年度报告`);

  const name = holder("hewan", "principal");
  const phone = await as(name, { phone: true });
  await phone.goto("/desk");
  expect(await fits(phone)).toBe(true);
  await expectAccessible(phone);
  await takeUp(phone, `签发河湾街道${current.reportYear}年度报告`);
  expect(await fits(phone)).toBe(true);
  await expectAccessible(phone);

  await phone.getByRole("button", { name: "看全文" }).click();
  const whole = phone.getByRole("dialog");
  await expect(whole.getByText(/现将.*报告如下/).first()).toBeVisible();
  expect(await fits(phone)).toBe(true);
  await whole.getByRole("button", { name: "关闭" }).click();

  await expect(signButton(phone)).toHaveAttribute("aria-disabled", "true");
  await sign(phone, person(name).password);
  await told(phone, "已签发");
  await expect(phone.getByText(/全文已锁定/)).toBeVisible();
  expect(await fits(phone)).toBe(true);
});

test("the desk, a draft and the notices fit a phone", async ({ as }) => {
  const phone = await as(holder("statistics", "drafter"), { phone: true });
  await phone.goto("/desk");
  await expect(phone.getByRole("heading", { name: "等我处理" })).toBeVisible();
  expect(await fits(phone)).toBe(true);
  await takeUp(phone, `起草${current.reportYear}年度报告并送审核`);
  await expect(phone.getByRole("button", { name: "提纲" })).toBeVisible();
  expect(await fits(phone)).toBe(true);
  await expectAccessible(phone);
  await phone.getByRole("button", { name: "检查和数据" }).click();
  await expect(phone.getByRole("tab", { name: /^检查/ })).toBeVisible();
  await phone.goto("/desk/notices");
  expect(await fits(phone)).toBe(true);
  await expectAccessible(phone);
});
