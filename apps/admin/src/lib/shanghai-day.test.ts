import { formatIsoDay } from "@nianbao/ui/lib/format";
import { expect, test } from "vitest";
import { beginOf, endOf, lastDayBefore } from "./shanghai-day";

test("a term given to a day ends with that day and is shown with it, wherever the server stands", () => {
  expect(endOf("2026-12-31").toISOString()).toBe("2026-12-31T16:00:00.000Z");
  expect(formatIsoDay(lastDayBefore(endOf("2026-12-31")))).toBe("2026-12-31");
  expect(formatIsoDay(beginOf("2026-02-28"))).toBe("2026-02-28");
});
