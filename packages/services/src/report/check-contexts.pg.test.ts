import { campaign } from "@nianbao/db/schema/campaign";
import { edition } from "@nianbao/db/schema/edition";
import { eq, type SQL } from "@nianbao/db/sql";
import { testDatabase } from "@nianbao/test-kit/database";
import { afterAll, expect, test } from "vitest";
import { createCampaign } from "../campaign/create-campaign.ts";
import { getCampaign } from "../campaign/get-campaign.ts";
import { updateCampaign, UpdateCampaign } from "../campaign/update-campaign.ts";
import { saveDictionaryEntry } from "../dictionary/manage-dictionary.ts";
import { openWorld } from "../testing/open-world.ts";
import { accepted, drafting, inReview, submitted } from "../testing/stages.ts";
import { as } from "../testing/world.ts";
import { getReport } from "./get-report.ts";
import { loadEditions } from "./load-editions.ts";
import { confirmFact, saveFact } from "./save-fact.ts";

const world = await openWorld((await testDatabase()).appUrl);
afterAll(() => world.close());
const requirements = {
  requiredPhrases: ["依法治区"],
  documentNumberRequired: true,
  addressees: ["区委全面依法治区委员会"],
  minCharacters: 100,
  maxCharacters: null,
};

test("the checks know the tenures, the ledger, last year and its plan, the words and what the campaign asks", async () => {
  await accepted(world, { year: 2024 });
  const stage = await drafting(world, { year: 2025 });
  await world.db.update(campaign).set({ requirements }).where(eq(campaign.id, stage.campaignId));
  await saveDictionaryEntry(as(world, "systemAdmin"), {
    kind: "required_phrase",
    wrong: "",
    right: "习近平法治思想",
    note: "",
    active: true,
  });
  const { id: factId } = await saveFact(as(world, "drafter"), {
    editionId: stage.editionId,
    label: "学法",
    value: "6.50",
    unit: "次",
    approximation: "exact",
    indicatorCode: "STUD-03",
  });
  await confirmFact(as(world, "checker"), { factId, version: 1 });
  const { checkContext: known } = await getReport(as(world, "drafter"), { reportId: stage.reportId });
  expect(known).toMatchObject({
    docNumber: "",
    issueDate: null,
    regionLevel: "district",
    facts: [{ id: factId, value: "6.50", evidenceCount: 0, confirmed: true, lastYearValue: null }],
    previous: { year: 2024 },
    lastPlan: [{ text: "2025年，我局将按季度开展案例教学，规范执法文书", outcome: null }],
    requirements: { ...requirements, requiredPhrases: ["依法治区", "习近平法治思想"] },
    now: world.now.toISOString(),
  });
  expect(known?.people).toContainEqual(
    expect.objectContaining({ name: world.cast.people.principal.name, isPrincipal: true }),
  );
  expect(known?.issuerNames[0]?.full).toBeTruthy();
});

test("the gate and the editor are given the same context, in as many queries for many editions as for one", async () => {
  const stage = await drafting(world, { year: 2025 });
  await drafting(world, { year: 2025, body: "other" });
  const counted = async (where: SQL | undefined) => {
    let queries = 0;
    const counting = new Proxy(world.db, {
      get(target, key: keyof typeof world.db) {
        if (key === "select" || key === "selectDistinct" || key === "selectDistinctOn") queries += 1;
        return target[key];
      },
    });
    const loaded = await loadEditions(counting, where, world.now, { context: true });
    return { queries, loaded };
  };
  const one = await counted(eq(edition.state, "accepted"));
  const all = await counted(undefined);
  expect([one.loaded.length, all.loaded.length]).toEqual([1, 4]);
  expect(all.queries).toBe(one.queries);
  const { checkContext } = await getReport(as(world, "drafter"), { reportId: stage.reportId });
  expect(checkContext).toEqual(all.loaded.find((row) => row.edition.id === stage.editionId)?.context);
});

test("the committee sees a submitted text in its context; between the gates nobody loads one", async () => {
  const sent = await submitted(world, { year: 2026 });
  const view = await getReport(as(world, "reviewer"), { reportId: sent.reportId });
  expect(view.checkContext?.docNumber).toContain("〔2027〕8号");
  const review = await inReview(world, { year: 2027 });
  const [loaded] = await loadEditions(world.db, eq(edition.id, review.editionId), world.now);
  expect(loaded?.context).toBeNull();
});

test("the committee writes what it asks into a draft campaign, and leaves it by saying nothing", async () => {
  const { id: campaignId, version } = await createCampaign(as(world, "reviewer"), { reportYear: 2030 });
  const text = { title: "部署", noticeNumber: "", noticeText: "", contact: "" };
  const dues = {
    submissionDue: new Date("2031-03-01T00:00:00+08:00"),
    publicationDue: new Date("2031-04-01T00:00:00+08:00"),
  };
  const first = await updateCampaign(as(world, "reviewer"), {
    campaignId,
    version,
    ...text,
    ...dues,
    requirements,
  });
  await updateCampaign(as(world, "reviewer"), { campaignId, version: first.version, ...text, ...dues });
  expect(await getCampaign(as(world, "reviewer"), { campaignId })).toMatchObject({ requirements });
  const backwards = { ...requirements, minCharacters: 10, maxCharacters: 5 };
  expect(
    UpdateCampaign.safeParse({ campaignId, version, ...text, ...dues, requirements: backwards }).success,
  ).toBe(false);
});
