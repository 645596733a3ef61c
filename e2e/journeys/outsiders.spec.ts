import type { Page } from "@playwright/test";
import { ask } from "../support/ask.ts";
import { current } from "../support/campaign.ts";
import { holder } from "../support/cast.ts";
import { takeUp } from "../support/desk.ts";
import { sectionText, shortcomings } from "../support/editor.ts";
import { expect, expectAccessible, test } from "../support/journey.ts";

const body = "statistics";
const roles = [
  "drafter",
  "contributor",
  "checker",
  "legal_reviewer",
  "deputy",
  "disclosure_reviewer",
  "principal",
] as const;

/** What the drafter of the body has on the screen: the address of the report, and words of its text. */
async function ownReport(drafter: Page): Promise<{ reportId: string; words: string }> {
  await takeUp(drafter, `起草${current.reportYear}年度报告并送审核`);
  const text = await sectionText(drafter, shortcomings).innerText();
  const reportId = /[0-9a-f-]{36}$/.exec(new URL(drafter.url()).pathname)?.[0] ?? "";
  return { reportId, words: text.trim().slice(0, 16) };
}

test("another body's report is a page that is not there, whoever asks", async ({ as }) => {
  const drafter = await as(holder(body, "drafter"));
  const { reportId, words } = await ownReport(drafter);
  expect(words).toHaveLength(16);
  const people = [
    ...roles.map((role) => holder("science-industry", role)),
    holder("committee", "committee_reviewer"),
    holder("committee", "committee_lead"),
  ];
  for (const name of people) {
    await test.step(name, async () => {
      const page = await as(name);
      await page.goto(`/desk/reports/${reportId}`);
      await expect(page.getByRole("heading", { name: "没有这项内容，或不在你的权限内" })).toBeVisible();
      const flight = await page.request.get(`/desk/reports/${reportId}`, { headers: { rsc: "1" } });
      expect(await flight.text()).not.toContain(words);
      await page.goto("/desk/reports");
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      expect(await page.content()).not.toContain(reportId);
    });
  }
});

test("another body's ids find nothing behind the pages either", async ({ as }) => {
  const drafter = await as(holder(body, "drafter"));
  const { reportId, words } = await ownReport(drafter);
  const view = await ask(drafter, "report.get", { reportId });
  expect(view.text).toContain(words);
  const answer: { result: { data: { json: { edition: { id: string; version: number } } } } } = JSON.parse(
    view.text,
  );
  const { id: editionId, version } = answer.result.data.json.edition;

  const page = await as(holder("science-industry", "drafter"));
  await page.goto("/desk");
  await expectAccessible(page);
  const refused = [
    await ask(page, "report.get", { reportId }),
    await ask(page, "report.get", { reportId, editionId }),
    await ask(page, "report.move", { editionId, version, command: "send_for_review" }, "POST"),
    await ask(
      page,
      "report.saveHead",
      { editionId, version, title: "x", addressee: "x", cc: [], docNumber: "" },
      "POST",
    ),
    await ask(
      page,
      "report.addSection",
      { editionId, heading: "x", statutoryRole: "other", position: 0 },
      "POST",
    ),
    await ask(page, "publication.openCorrection", { reportId, reason: "x" }, "POST"),
    await ask(page, "campaign.notice", { reportId }),
  ];
  for (const { status, text } of refused) {
    expect(status).toBe(404);
    expect(text).toContain('"not_found"');
    expect(text).not.toContain(words);
  }
});

test("an administrator reads no report", async ({ as }) => {
  const drafter = await as(holder(body, "drafter"));
  const { reportId, words } = await ownReport(drafter);
  for (const role of ["system_admin", "security_admin", "audit_admin"] as const) {
    const page = await as(holder("committee", role));
    await page.goto("/");
    const { status, text } = await ask(page, "report.get", { reportId });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(text).not.toContain(words);
    const list = await ask(page, "report.list", {});
    expect(list.text).not.toContain("统计局");
  }
});
