import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import { person } from "./cast.ts";
import { journeyEnv } from "./env.ts";

interface Journey {
  /** A page on which this person of the district is signed in; every person has a browser of his own. */
  readonly as: (name: string, options?: { readonly phone?: boolean }) => Promise<Page>;
  /** A page of somebody without an account. */
  readonly visitor: (options?: { readonly scripts?: boolean; readonly phone?: boolean }) => Promise<Page>;
}

const phoneSize = { width: 390, height: 844 };

/** Nothing may go wrong unseen: an error on the console or an uncaught one fails the journey. */
function watch(page: Page, faults: string[]): void {
  page.on("pageerror", (error) => faults.push(`${page.url()}: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error" && !expectedFailure(message.text())) {
      faults.push(`${page.url()}: ${message.text()}`);
    }
  });
}

/** The browser itself notes every answer of 4xx; the product shows those as refusals. */
const expectedFailure = (text: string): boolean => /the server responded with a status of 4\d\d/.test(text);

async function signIn(context: BrowserContext, name: string): Promise<string> {
  const { username, password, app } = person(name);
  const home = app === "web" ? journeyEnv().WEB_URL : journeyEnv().ADMIN_URL;
  const csrf: { csrfToken: string } = await (await context.request.get(`${home}/api/auth/csrf`)).json();
  const answer = await context.request.post(`${home}/api/auth/callback/credentials`, {
    form: { username, password, csrfToken: csrf.csrfToken, json: "true" },
    headers: { origin: home },
  });
  const { url }: { url: string } = await answer.json();
  expect(new URL(url).searchParams.get("error"), `${name} signs in`).toBeNull();
  return home;
}

const open = (browser: Browser, baseURL: string, phone = false, scripts = true) =>
  browser.newContext({
    baseURL,
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    viewport: phone ? phoneSize : { width: 1366, height: 768 },
    javaScriptEnabled: scripts,
  });

export const test = base.extend<Journey>({
  as: async ({ browser }, use) => {
    const faults: string[] = [];
    const contexts: BrowserContext[] = [];
    await use(async (name, { phone = false } = {}) => {
      const { app } = person(name);
      const context = await open(
        browser,
        app === "web" ? journeyEnv().WEB_URL : journeyEnv().ADMIN_URL,
        phone,
      );
      contexts.push(context);
      await signIn(context, name);
      const page = await context.newPage();
      watch(page, faults);
      return page;
    });
    for (const context of contexts) await context.close();
    expect(faults).toEqual([]);
  },
  visitor: async ({ browser }, use) => {
    const faults: string[] = [];
    const contexts: BrowserContext[] = [];
    await use(async ({ scripts = true, phone = false } = {}) => {
      const context = await open(browser, journeyEnv().WEB_URL, phone, scripts);
      contexts.push(context);
      const page = await context.newPage();
      watch(page, faults);
      return page;
    });
    for (const context of contexts) await context.close();
    expect(faults).toEqual([]);
  },
});

/** Axe finds nothing on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`)).toEqual(
    [],
  );
}

export { expect } from "@playwright/test";
