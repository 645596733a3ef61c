import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { saying, withFacts } from "../../testing/planted-in-figures.ts";
import { runRule } from "./all.ts";

const of = (words: string) => runRule("NUM-02", saying(words));

describe("NUM-02 rates are the part in the whole", () => {
  it.each([
    "受理矛盾纠纷1285件，化解1234件，化解率96%。",
    "排查380余件，化解372件，化解率97.9%。",
    "受理矛盾纠纷200件，化解180件，满意率95%。",
    "罚没收入增长120%，网办率100%。",
    "收到申请159件；化解12件，化解率96%。",
    "化解率95%。",
  ])("is silent at %s", (words) => {
    expect(of(words)).toEqual([]);
  });

  it("finds a rate that its numbers do not give", () => {
    expect(of("受理矛盾纠纷200件，化解180件，化解率95%。")).toMatchObject([
      {
        severity: "error",
        excerpt: "95%",
        context: { problem: "share", name: "化解率", found: "95%", expected: "90%" },
      },
    ]);
  });

  it("finds a rate above a hundred, in the text and in the ledger", () => {
    expect(of("办结率102%。")).toMatchObject([{ context: { problem: "above" } }]);
    expect(
      runRule("NUM-02", withFacts({ label: "办结率", value: "102", unit: "%", indicatorCode: null })),
    ).toMatchObject([{ part: null, context: { problem: "above" } }]);
  });

  it("holds the facts of a relation together", () => {
    const at = (ratio: string) =>
      withFacts(
        { indicatorCode: "DISP-03.3", value: ratio, unit: "%", approx: "exact" },
        { indicatorCode: "DISP-03.2", value: "3", unit: "件", approx: "exact" },
        { indicatorCode: "DISP-03", value: "4", unit: "件", approx: "exact" },
      );
    expect(runRule("NUM-02", at("75"))).toEqual([]);
    expect(runRule("NUM-02", at("80"))).toMatchObject([{ context: { expected: "75%" } }]);
  });

  it("accepts every share, rounded to whole or tenths of a per cent", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.nat({ max: 100 }),
        fc.boolean(),
        (whole, percent, tenths) => {
          const part = Math.floor((whole * percent) / 100);
          const rate = ((part / whole) * 100).toFixed(tenths ? 1 : 0);
          expect(of(`受理纠纷${whole}件，化解${part}件，化解率${rate}%。`)).toEqual([]);
        },
      ),
    );
  });
});
