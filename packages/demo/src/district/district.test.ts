import { bodyRoles } from "@nianbao/domain/policy/roles";
import { rolesCompatible } from "@nianbao/domain/policy/separation";
import { describe, expect, test } from "vitest";
import { bodies, reportingBodies } from "./bodies.ts";
import { currentCampaign, shanghaiDay } from "./campaign.ts";
import { people, principalOn, staffOf } from "./people.ts";
import { bodiesDue, reportSchedule } from "./reports/schedule.ts";
import { currentStages } from "./stages.ts";
import { usccCheck } from "./uscc.ts";

describe("bodies", () => {
  test("are one government, 35 departments and 12 towns and subdistricts", () => {
    const count = (...kinds: string[]): number =>
      reportingBodies.filter((b) => kinds.includes(b.kind)).length;
    expect([count("government"), count("bureau", "agency"), count("township", "subdistrict")]).toEqual([
      1, 35, 12,
    ]);
  });

  test("have their own keys, names, prefixes and valid credit codes", () => {
    for (const field of ["key", "fullName", "shortName", "docPrefix", "indexPrefix", "uscc"] as const) {
      expect(new Set(bodies.map((b) => b[field])).size, field).toBe(bodies.length);
    }
    for (const body of bodies) {
      expect(body.uscc).toMatch(/^1[12]990106MB9\d{5}[\dX][\dA-HJ-NPQRTUWXY]$/);
      expect(usccCheck(body.uscc.slice(0, 17))).toBe(body.uscc.at(-1));
      expect(body.divisions.length).toBeGreaterThanOrEqual(3);
    }
  });
});

describe("people", () => {
  test("are 217 with names and user names of their own", () => {
    expect(people).toHaveLength(217);
    expect(new Set(people.map((p) => p.name)).size).toBe(217);
    expect(new Set(people.map((p) => p.username)).size).toBe(217);
  });

  test("fill every role of every body, so that its chain can be walked", () => {
    for (const body of reportingBodies) {
      const held = new Set(staffOf(body.key).flatMap((p) => p.roles));
      expect(
        [...bodyRoles].filter((r) => !held.has(r)),
        body.key,
      ).toEqual([]);
    }
  });

  test("hold no roles that one person may not hold together", () => {
    const clashes = people.filter((p) => p.roles.some((role) => rolesCompatible(p.roles, role) !== null));
    expect(clashes).toEqual([]);
  });

  test("leave no body without a principal or with two on any day since 2021", () => {
    for (const body of reportingBodies) {
      const principals = staffOf(body.key).filter((p) => p.roles.includes("principal"));
      for (const day of ["2022-02-10", "2024-02-10", "2025-02-20", "2026-02-10", "2026-11-24"]) {
        const holding = principals.filter((p) => p.tenure.from <= day && (p.tenure.to ?? "9999") >= day);
        expect(
          holding.map((p) => p.name),
          `${body.key} ${day}`,
        ).toEqual([principalOn(body.key, day).name]);
      }
    }
  });

  test("who sign a past report held their posts when they signed it", () => {
    for (const body of reportingBodies) {
      for (const year of [2022, 2023, 2024, 2025]) {
        const { signedOn } = reportSchedule(body.key, year);
        expect(principalOn(body.key, signedOn).name).toBe(principalOn(body.key, `${year}-12-31`).name);
        const early = staffOf(body.key).filter(
          (p) => !p.roles.includes("principal") && p.tenure.from > signedOn,
        );
        expect(early).toEqual([]);
      }
    }
  });
});

describe("history", () => {
  test.each([
    [2025, 48, 47, 46],
    [2024, 48, 48, 45],
    [2023, 47, 47, 44],
    [2022, 47, 46, 41],
  ])(
    "of %i counts due, published and on time as the public home page shows",
    (year, due, published, onTime) => {
      const days = bodiesDue(year).map((b) => reportSchedule(b.key, year).publishedOn);
      expect(days).toHaveLength(due);
      expect(days.filter((d) => d !== null)).toHaveLength(published);
      expect(days.filter((d) => d !== null && d < `${year + 1}-04-01`)).toHaveLength(onTime);
    },
  );

  test("runs from signing over submission to publication", () => {
    for (const year of [2022, 2023, 2024, 2025, 2026, 2029]) {
      for (const body of bodiesDue(year)) {
        const s = reportSchedule(body.key, year);
        expect(s.signedOn < s.submittedOn, `${body.key} ${year}`).toBe(true);
        if (s.publishedOn) expect(s.submittedOn < s.publishedOn, `${body.key} ${year}`).toBe(true);
      }
    }
  });
});

describe("the current campaign", () => {
  const instants = [
    "2026-01-02",
    "2026-02-27",
    "2026-03-03",
    "2026-03-25",
    "2026-06-10",
    "2026-11-24",
    "2028-03-01",
  ];

  test.each(instants)("on %s keeps within the statutory days and opened long before", (day) => {
    const now = new Date(`${day}T10:30:00+08:00`);
    const c = currentCampaign(now);
    const next = c.reportYear + 1;
    expect(c.submissionDue.getTime()).toBeLessThan(Date.parse(`${next}-03-01T00:00:00+08:00`));
    expect(c.publicationDue.getTime()).toBeLessThan(Date.parse(`${next}-04-01T00:00:00+08:00`));
    expect(c.submissionDue.getTime()).toBeLessThan(now.getTime());
    expect(c.publicationDue.getTime()).toBeGreaterThan(now.getTime());
    expect(c.openedAt.getTime()).toBeLessThan(c.submissionDue.getTime());
    expect(c.pastYears[0]).toBe(c.reportYear - 1);
  });

  test("on 3 March is the one of the product's pictures", () => {
    const c = currentCampaign(new Date("2026-03-03T10:30:00+08:00"));
    expect([c.reportYear, shanghaiDay(c.submissionDue), shanghaiDay(c.publicationDue)]).toEqual([
      2025,
      "2026-02-28",
      "2026-03-31",
    ]);
  });

  test.each(instants)("on %s has the counts of the progress board", (day) => {
    const now = new Date(`${day}T07:30:00+08:00`);
    const stages = currentStages(now);
    expect(stages.map((s) => s.bodyKey).toSorted()).toEqual(reportingBodies.map((b) => b.key).toSorted());
    const count = (matches: (s: (typeof stages)[number]) => boolean): number => stages.filter(matches).length;
    expect(count((s) => s.overdue)).toBe(3);
    expect(count((s) => s.extension !== null)).toBe(3);
    expect(count((s) => s.resubmitBy !== null && s.points.some((p) => p.weight === "must"))).toBe(3);
    expect(count((s) => s.publication === "published")).toBe(9);
    expect(count((s) => s.state === "accepted" && s.publication !== "published")).toBe(12);
    expect(count((s) => s.state === "submitted" || s.state === "under_committee_review")).toBe(18);
  });

  test("has no act in the future, and acts in their order", () => {
    const now = new Date("2026-11-24T00:20:00+08:00");
    for (const s of currentStages(now)) {
      const acts = [
        s.signedAt,
        s.submittedAt,
        s.receivedAt,
        s.returnedAt,
        s.acceptedAt,
        s.publishedAt,
      ].filter((a) => a !== null);
      expect(
        acts.every((a) => a.getTime() <= now.getTime()),
        s.bodyKey,
      ).toBe(true);
      expect(
        acts.map((a) => a.getTime()),
        s.bodyKey,
      ).toEqual(acts.map((a) => a.getTime()).toSorted((a, b) => a - b));
    }
  });
});
