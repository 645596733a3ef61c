import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import { person } from "./cast.ts";
import { journeyEnv } from "./env.ts";

interface Window {
  readonly phone?: boolean;
  /** Errors on the console that belong to the journey, such as a network that it cuts itself. */
  readonly expected?: RegExp;
}

interface Visit extends Window {
  readonly scripts?: boolean;
  readonly app?: "web" | "admin";
}

interface Journey {
  /** A page on which this person of the district is signed in; each call is a browser of its own. */
  readonly as: (name: string, window?: Window) => Promise<Page>;
  /** A page of somebody who is not signed in. */
  readonly visitor: (visit?: Visit) => Promise<Page>;
}

const phoneSize = { width: 390, height: 844 };

/** Nothing may go wrong unseen: an error on the console or an uncaught one fails the journey. */
function watch(page: Page, faults: string[], expected?: RegExp): void {
  page.on("pageerror", (error) => faults.push(`${page.url()}: ${error.message}`));
  page.on("console", (message) => {
    const text = message.text();
    if (message.type() !== "error" || refusalNoted.test(text) || expected?.test(text)) return;
    faults.push(`${page.url()}: ${text}`);
  });
}

/** The browser itself notes every answer of 4xx; the product shows those as refusals. */
const refusalNoted = /the server responded with a status of 4\d\d/;

const homeOf = (app: "web" | "admin"): string =>
  app === "web" ? journeyEnv().WEB_URL : journeyEnv().ADMIN_URL;

async function signIn(context: BrowserContext, name: string): Promise<void> {
  const { username, password, app } = person(name);
  const home = homeOf(app);
  const csrf: { csrfToken: string } = await (await context.request.get(`${home}/api/auth/csrf`)).json();
  const answer = await context.request.post(`${home}/api/auth/callback/credentials`, {
    form: { username, password, csrfToken: csrf.csrfToken, json: "true" },
    headers: { origin: home },
  });
  const { url }: { url: string } = await answer.json();
  expect(new URL(url).searchParams.get("error"), `${name} signs in`).toBeNull();
}

const open = (browser: Browser, app: "web" | "admin", { phone = false, scripts = true }: Visit) =>
  browser.newContext({
    baseURL: homeOf(app),
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    viewport: phone ? phoneSize : { width: 1366, height: 768 },
    hasTouch: phone,
    javaScriptEnabled: scripts,
  });

export const test = base.extend<Journey & { readonly door: Door }>({
  door: async ({ browser }, use) => {
    const faults: string[] = [];
    const contexts: BrowserContext[] = [];
    await use(async (app, visit, name) => {
      const context = await open(browser, app, visit);
      contexts.push(context);
      if (name) await signIn(context, name);
      const page = await context.newPage();
      watch(page, faults, visit.expected);
      return page;
    });
    for (const context of contexts) await context.close();
    expect(faults).toEqual([]);
  },
  as: async ({ door }, use) => {
    await use((name, window = {}) => door(person(name).app, window, name));
  },
  visitor: async ({ door }, use) => {
    await use((visit = {}) => door(visit.app ?? "web", visit, null));
  },
});

type Door = (app: "web" | "admin", visit: Visit, name: string | null) => Promise<Page>;

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
