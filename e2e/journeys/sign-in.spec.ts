import type { Page } from "@playwright/test";
import { person } from "../support/cast.ts";
import { takeUp } from "../support/desk.ts";
import { saveState, sectionText, typeAtEnd } from "../support/editor.ts";
import { expect, expectAccessible, test } from "../support/journey.ts";

const wrongWords = "用户名或密码不正确";

async function fillIn(page: Page, username: string, password: string): Promise<void> {
  await page.getByLabel("用户名").fill(username);
  await page.getByLabel("密码", { exact: true }).fill(password);
  await page.getByRole("button", { name: "登录" }).click();
}

test("a person comes in with his password and goes out again", async ({ visitor }) => {
  const archivist = person("史以言");
  const page = await visitor();
  await page.goto("/desk/reports");
  await expect(page).toHaveURL(/\/sign-in\?back=%2Fdesk%2Freports/);
  await expectAccessible(page);

  await fillIn(page, archivist.username, "Qinghe-2025");
  await expect(page.getByRole("alert").getByText(wrongWords)).toBeVisible();
  await fillIn(page, "meiyouzhegeren", archivist.password);
  await expect(page.getByRole("alert").getByText(wrongWords)).toBeVisible();

  await fillIn(page, archivist.username, archivist.password);
  await expect(page).toHaveURL(/\/desk\/reports$/);
  await expect(page.getByRole("heading", { name: "报告", exact: true })).toBeVisible();

  await page.getByRole("button", { name: archivist.name }).click();
  await page.getByRole("menuitem", { name: "退出登录" }).click();
  await expect(page).toHaveURL(/\/sign-in/);
  await page.goto("/desk");
  await expect(page).toHaveURL(/\/sign-in\?back=%2Fdesk$/);
});

test("an address elsewhere is not where signing in leads", async ({ visitor }) => {
  const archivist = person("蓝书涵");
  const page = await visitor();
  await page.goto(`/sign-in?${new URLSearchParams({ back: "//elsewhere.example/desk" })}`);
  await fillIn(page, archivist.username, archivist.password);
  await expect(page).toHaveURL(/^http:\/\/localhost:\d+\/desk$/);
});

test("a text survives the end of its session and is sent after signing in again", async ({ as }) => {
  const page = await as("穆青禾");
  await takeUp(page, "修改退回的");
  await expect(sectionText(page, "下一年度|安排|计划").first()).toBeVisible();
  const heading = "不足";

  const elsewhere = await as("穆青禾");
  await elsewhere.goto("/desk/account");
  await expectAccessible(elsewhere);
  await expect(elsewhere.getByRole("row")).not.toHaveCount(2);
  await elsewhere.getByRole("button", { name: "退出全部会话" }).click();
  await elsewhere.getByRole("dialog").getByRole("button", { name: "退出全部会话" }).click();
  await expect(elsewhere).toHaveURL(/\/sign-in/);

  const words = "护林员夜间巡查记录的电子化尚未全覆盖，原因是山区信号不稳。";
  await typeAtEnd(page, heading, words);
  await expect(page.getByRole("alert").getByText(/^登录已过期/)).toBeVisible();
  await expect(saveState(page, /本机/)).toBeVisible();

  const [again] = await Promise.all([
    page.waitForEvent("popup"),
    page.getByRole("link", { name: "在新页登录" }).click(),
  ]);
  const { username, password } = person("穆青禾");
  await fillIn(again, username, password);
  await expect(again).toHaveURL(/^[^?]*\/desk$/);
  await again.close();
  await page.bringToFront();
  await expect(saveState(page, /^已保存/)).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole("alert").getByText(/^登录已过期/)).toBeHidden();
  await page.reload();
  await expect(sectionText(page, heading)).toContainText(words);
});

test("an administrator is refused at the desk and everyone else at the console", async ({ visitor }) => {
  const administrator = person("闻澄");
  const archivist = person("古怀章");
  const desk = await visitor();
  await desk.goto("/sign-in");
  await fillIn(desk, administrator.username, administrator.password);
  await expect(desk.getByRole("alert").getByText(wrongWords)).toBeVisible();

  const console = await visitor({ app: "admin" });
  await console.goto("/");
  await expect(console).toHaveURL(/\/sign-in/);
  await expectAccessible(console);
  await fillIn(console, archivist.username, archivist.password);
  await expect(console.getByRole("alert").getByText(wrongWords)).toBeVisible();
});

test("the cookies of one app open nothing in the other", async ({ as, visitor }) => {
  const drafter = await as("史以言");
  const administrator = await as("岳清和");
  const atConsole = await visitor({ app: "admin" });
  await atConsole.context().addCookies(await drafter.context().cookies());
  await atConsole.goto("/people");
  await expect(atConsole).toHaveURL(/\/sign-in/);

  const atDesk = await visitor();
  await atDesk.context().addCookies(await administrator.context().cookies());
  await atDesk.goto("/desk");
  await expect(atDesk).toHaveURL(/\/sign-in/);

  const [session] = (await drafter.context().cookies()).filter(({ name }) => name.includes("session"));
  const consoleNames = (await administrator.context().cookies()).map(({ name }) => name);
  const name = consoleNames.find((each) => each.includes("session")) ?? "";
  const renamed = await visitor({ app: "admin" });
  await renamed
    .context()
    .addCookies([{ ...session, name, value: session?.value ?? "" }].flatMap((cookie) => cookie));
  await renamed.goto("/people");
  await expect(renamed).toHaveURL(/\/sign-in/);
});
