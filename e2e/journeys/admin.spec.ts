import type { Page } from "@playwright/test";
import { ask } from "../support/ask.ts";
import { holder } from "../support/cast.ts";
import { told } from "../support/desk.ts";
import { expect, expectAccessible, test } from "../support/journey.ts";

const body = { full: "青禾区数据资源服务中心", short: "数据资源中心" };
const name = "闻人清越";
const username = "wenrenqingyue";
const password = "Shuju-Ziyuan-1";

async function signIn(page: Page, given: string): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("用户名").fill(username);
  await page.getByLabel("密码", { exact: true }).fill(given);
  await page.getByRole("button", { name: "登录" }).click();
}

/** Opens the panel of the person from the list of people. */
async function openPerson(page: Page): Promise<void> {
  await page.goto(`/people?${new URLSearchParams({ q: name })}`);
  await page.getByRole("row", { name: new RegExp(name) }).click();
  await expect(page.getByRole("heading", { name })).toBeVisible();
}

async function propose(page: Page, role: string): Promise<void> {
  await page.getByRole("button", { name: "提出授权" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("角色").selectOption(role);
  await dialog.getByLabel("理由").fill("数据资源中心内设机构分工文件。");
  await dialog.getByRole("button", { name: "提出授权" }).click();
  await told(page, "已提出授权，待安全管理员复核");
}

async function confirm(page: Page, role: string): Promise<void> {
  await page.goto("/grants");
  await page.getByRole("row", { name: `${name} ${role}` }).click();
  await expectAccessible(page);
  await page.getByRole("button", { name: "复核通过" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "复核通过" }).click();
  await told(page, `已授予${name}${role}`);
}

test("three administrators bring a person in, give him roles and take him out, and the log says so", async ({
  as,
  visitor,
}) => {
  test.setTimeout(240_000);
  const system = await as(holder("committee", "system_admin"));
  const security = await as(holder("committee", "security_admin"));
  const newcomer = await visitor();
  let link = "";

  await test.step("the system administrator enters a body with a division", async () => {
    await system.goto("/orgs");
    await expectAccessible(system);
    await system.getByRole("button", { name: "新增单位" }).click();
    const dialog = system.getByRole("dialog");
    await dialog.getByLabel("全称").fill(body.full);
    await dialog.getByLabel("规范化简称").fill(body.short);
    await dialog.getByLabel("类别").selectOption({ index: 1 });
    await dialog.getByLabel("机关代字").fill("青数");
    await dialog.getByLabel("索引号前缀").fill("QHSJZY");
    await expectAccessible(system);
    await dialog.getByRole("button", { name: "新增单位" }).click();
    await told(system, "已新增单位");
    await system.goto(`/orgs?${new URLSearchParams({ q: body.short })}`);
    await system.getByRole("row", { name: body.short }).click();
    await system.waitForURL(/\/orgs\/[0-9a-f-]{36}/);
    await system.getByRole("button", { name: "新增科室" }).click();
    await system.getByRole("dialog").getByLabel("科室名称").fill("综合科");
    await system.getByRole("dialog").getByRole("button", { name: "新增科室" }).click();
    await told(system, "已新增科室");
    await expect(system.getByRole("cell", { name: "综合科" })).toBeVisible();
    await expectAccessible(system);
  });

  await test.step("the body is changed, and changed again at once", async () => {
    for (const ordinal of ["71", "72"]) {
      await system.getByRole("button", { name: "修改单位" }).click();
      const dialog = system.getByRole("dialog");
      if (ordinal === "72") await expect(dialog.getByLabel("排序")).toHaveValue("71");
      await dialog.getByLabel("排序").fill(ordinal);
      await dialog.getByRole("button", { name: "保存" }).click();
      await expect(dialog).toHaveCount(0);
    }
    await system.reload();
    await system.getByRole("button", { name: "修改单位" }).click();
    await expect(system.getByRole("dialog").getByLabel("排序")).toHaveValue("72");
    await system.keyboard.press("Escape");
    await expect(system.getByRole("dialog")).toHaveCount(0);
  });

  await test.step("and a person, who gets a link that is shown once", async () => {
    await system.goto("/people");
    await expectAccessible(system);
    await system.getByRole("button", { name: "新增人员" }).click();
    const dialog = system.getByRole("dialog");
    await dialog.getByLabel("单位", { exact: false }).selectOption(body.short);
    await dialog.getByLabel("姓名").fill(name);
    await dialog.getByLabel("科室").selectOption("综合科");
    await dialog.getByLabel("用户名").fill(username);
    await dialog.getByRole("button", { name: "新增人员" }).click();
    const shown = system.getByRole("dialog", { name: `${name}的设密链接` });
    link = await shown.getByRole("status").first().innerText();
    expect(link).toMatch(/^http.*#\S{20,}$/);
    await shown.getByRole("button", { name: "已记下，关闭" }).click();
  });

  await test.step("the person sets a password by the link, which then opens nothing", async () => {
    await newcomer.goto(link);
    await expectAccessible(newcomer);
    await newcomer.getByLabel("新密码").fill("123456789012");
    await newcomer.getByLabel("再输入一次").fill("123456789012");
    await newcomer.getByRole("button", { name: "设置密码" }).click();
    await expect(newcomer.getByText(/密码至少 10 位/)).toBeVisible();
    await newcomer.getByLabel("新密码").fill(password);
    await newcomer.getByLabel("再输入一次").fill(password);
    await newcomer.getByRole("button", { name: "设置密码" }).click();
    await expect(newcomer.getByText("密码已设置")).toBeVisible();
    const again = await visitor();
    await again.goto(link);
    await expect(again.getByText("链接不可用")).toBeVisible();
    await signIn(newcomer, password);
    await expect(newcomer.getByRole("alert").getByText(/角色/)).toBeVisible();
  });

  await test.step("a role takes two administrators, and not twice the same", async () => {
    await openPerson(system);
    await propose(system, "拟稿人");
    await expect(system.getByText("你是提出人，不能复核自己的申请")).toBeVisible();
    await expectAccessible(system);
    await expect(system.getByRole("button", { name: "复核通过" })).toHaveCount(0);
    await confirm(security, "拟稿人");
    await signIn(newcomer, password);
    await expect(newcomer).toHaveURL(/^[^?]*\/desk$/);
  });

  await test.step("a further role works at once in the open session", async () => {
    expect((await ask(newcomer, "me.get")).text).not.toContain('"contributor"');
    await openPerson(system);
    await propose(system, "供稿人");
    await confirm(security, "供稿人");
    expect((await ask(newcomer, "me.get")).text).toContain('"contributor"');
  });

  await test.step("suspending ends the session with the next request", async () => {
    await openPerson(system);
    await system.getByRole("button", { name: "停用", exact: true }).click();
    await system.getByRole("dialog").getByLabel("停用理由").fill("借调外单位。");
    await system.getByRole("dialog").getByRole("button", { name: "停用", exact: true }).click();
    await told(system, `已停用${name}的账号`);
    await newcomer.goto("/desk/reports");
    await expect(newcomer).toHaveURL(/\/sign-in/);
    await signIn(newcomer, password);
    await expect(newcomer.getByRole("alert").getByText("用户名或密码不正确")).toBeVisible();
    await system.getByRole("button", { name: "恢复", exact: true }).click();
    await system.getByRole("dialog").getByLabel("恢复理由").fill("借调结束。");
    await system.getByRole("dialog").getByRole("button", { name: "恢复", exact: true }).click();
    await told(system, `已恢复${name}的账号`);
  });

  await test.step("five wrong passwords lock the account until it is unlocked", async () => {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      await signIn(newcomer, "Cuowu-Mima-9");
      await expect(newcomer.getByRole("alert").getByText(/用户名或密码不正确|账号已锁定/)).toBeVisible();
    }
    await signIn(newcomer, password);
    await expect(newcomer.getByRole("alert").getByText(/账号已锁定/)).toBeVisible();
    await openPerson(system);
    await expect(system.getByText(/^已锁定至/).first()).toBeVisible();
    await system.getByRole("button", { name: "解锁" }).click();
    await told(system, `已解锁${name}的账号`);
    await signIn(newcomer, password);
    await expect(newcomer).toHaveURL(/^[^?]*\/desk$/);
  });

  await test.step("the audit administrator finds these acts", async () => {
    const audit = await as(holder("committee", "audit_admin"));
    await audit.goto("/log");
    await expectAccessible(audit);
    for (const [act, actor] of [
      ["新增单位", "system_admin"],
      ["新增人员", "system_admin"],
      ["复核通过授权", "security_admin"],
      ["停用账号", "system_admin"],
      ["解锁账号", "system_admin"],
    ] as const) {
      await audit.getByLabel("人员姓名或用户名").fill(holder("committee", actor));
      await audit.getByLabel("事项：").selectOption(act);
      await audit.getByRole("button", { name: "查询" }).click();
      await expect(audit.getByRole("row").nth(1)).toContainText(act);
      await expect(audit.locator("tbody tr").filter({ hasNotText: act })).toHaveCount(0);
      await expect(
        audit.getByRole("row", { name: new RegExp(`${act}.*(?:${name}|${body.short})`) }).first(),
      ).toBeVisible();
    }
    await audit
      .getByRole("row", { name: /解锁账号/ })
      .first()
      .click();
    await expect(audit.getByRole("dialog")).toContainText(name);
    await expectAccessible(audit);
  });
});

test("each administrator finds only his own pages", async ({ as }) => {
  const others = [
    ["system_admin", ["/log"]],
    ["security_admin", ["/orgs", "/log"]],
    ["audit_admin", ["/people", "/orgs", "/grants"]],
  ] as const;
  for (const [role, paths] of others) {
    const page = await as(holder("committee", role));
    for (const path of paths) {
      await page.goto(path);
      await expect(page.getByRole("heading", { name: "没有这一页" })).toBeVisible();
    }
    await expectAccessible(page);
  }
  const system = await as(holder("committee", "system_admin"));
  await system.goto("/people");
  const events = await ask(system, "adminLog.list", { limit: 5 });
  expect(events.text).toContain('"role_required"');
});
