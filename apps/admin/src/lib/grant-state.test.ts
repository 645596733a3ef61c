import { expect, test } from "vitest";
import { standingOf } from "./grant-state";

const now = new Date("2026-03-03T09:00:00+08:00");
const before = new Date("2026-01-01T00:00:00+08:00");
const after = new Date("2026-12-31T00:00:00+08:00");
const grant = { state: "active", startsAt: before, endsAt: null, lapsed: false } as const;

test("a confirmed role is in force between its two instants only", () => {
  expect(standingOf(grant, now)).toBe("active");
  expect(standingOf({ ...grant, endsAt: after }, now)).toBe("active");
  expect(standingOf({ ...grant, endsAt: now }, now)).toBe("ended");
  expect(standingOf({ ...grant, startsAt: after }, now)).toBe("later");
});

test("a proposal that nobody confirmed in time is told apart from one that waits", () => {
  expect(standingOf({ ...grant, state: "proposed" }, now)).toBe("proposed");
  expect(standingOf({ ...grant, state: "proposed", lapsed: true }, now)).toBe("lapsed");
  expect(standingOf({ ...grant, state: "revoked", endsAt: before }, now)).toBe("revoked");
});
