import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { plainSection } from "../../testing/checked-text.ts";
import { runChecks } from "./all.ts";
import { nothingKnown } from "./checked-context.ts";
import type { CheckedSection, CheckedText } from "./checked-text.ts";
import type { Finding, RuleId, Severity } from "./finding.ts";

const file = new URL("../../../../../shared/data/seed-report-2023.txt", import.meta.url);
const missing = !existsSync(file);

/** The report as it was handed in: the residue still in it, nothing registered, an empty place for addressee. */
function realReport(): CheckedText {
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "");
  const [issuer = "", title = "", preamble = "", ...body] = lines;
  const sections: CheckedSection[] = [plainSection("preamble", "preamble", "", preamble)];
  for (const line of body) {
    const heading = /^([一二三四五])、(.*)$/u.exec(line);
    const last = sections.at(-1);
    if (heading) {
      const role = line.includes("第一责任人") ? "principal_duties" : "measures_outcomes";
      sections.push(plainSection(heading[1] ?? "", role, heading[2] ?? "", ""));
    } else if (last)
      sections[sections.length - 1] = { ...last, text: last.text ? `${last.text}\n${line}` : line };
  }
  const name = /局长(\p{Script=Han}{3})同志/u.exec(lines.join(""))?.[1] ?? "";
  return {
    ...nothingKnown,
    reportYear: 2023,
    title: issuer + title,
    addressee: null,
    issuers: [issuer],
    docNumber: "",
    issueDate: "",
    signatory: "",
    issuerNames: [{ full: issuer.replace("科工信局", "科技和工业信息化局"), short: issuer }],
    regionLevel: "district",
    people: [{ name, posts: ["局党组书记", "局长"], from: "2021-01-01", to: null, isPrincipal: true }],
    requirements: {
      requiredPhrases: ["习近平法治思想"],
      documentNumberRequired: true,
      addressees: [],
      minCharacters: null,
      maxCharacters: null,
    },
    sections,
  };
}

/** Of each rule: in which sections, and the beginning of what it points to. */
const verdict: Readonly<
  Partial<Record<RuleId, readonly (readonly [section: string | null, starts: string | null])[]>>
> = {
  "STR-01": [
    [null, null],
    [null, null],
  ],
  "STR-02": [
    ["五", "总之，"],
    ["五", "下步，"],
  ],
  "STR-03": [["五", "总之，"]],
  "STR-04": [["五", "不足，如："]],
  "STR-05": [
    ["五", "下步，"],
    ["五", "下步，"],
    ["五", "下步，"],
    ["五", "下步，"],
  ],
  "STR-06": [["五", "下步，"]],
  "STR-07": [["五", null]],
  "TRM-01": [[null, null]],
  "TRM-02": [[null, null]],
  "TRM-03": [
    ["四", "人大议案"],
    ["四", "人大议案"],
  ],
  "TRM-04": [
    ["三", "我们"],
    ["三", "我们"],
  ],
  "TRM-08": [
    ["二", "做好"],
    ["三", "同时"],
    ["四", "主动接受"],
  ],
  "ART-01": [["三", "[bookmark: _GoBack]"]],
  "NUM-07": [
    ["二", "深入"],
    ["二", "切实"],
    ["三", "定期"],
    ["三", "积极"],
    ["三", "切实"],
    ["四", "不定期"],
    ["五", "定期"],
    ["五", "积极"],
  ],
  "NUM-09": [
    ["二", "无违法"],
    ["四", "100%"],
  ],
  "ORG-01": [[null, null]],
  "ORG-03": [["一", "调整充实"]],
  "DOC-01": [[null, null]],
  "DOC-02": [[null, null]],
  "DOC-03": [[null, null]],
  "DOC-05": [[null, null]],
};

const rulesOf = (findings: readonly Finding[], severity: Severity) =>
  [
    ...new Set(findings.filter((finding) => finding.severity === severity).map(({ rule }) => rule)),
  ].toSorted();

describe.skipIf(missing)(
  `a real report${missing ? " (skipped: it is not beside the repository)" : ""}`,
  () => {
    it("is returned for what the catalogue of rules says, and for nothing else", () => {
      const findings = runChecks(realReport());
      expect(rulesOf(findings, "error")).toEqual([
        "ART-01",
        "DOC-01",
        "DOC-02",
        "DOC-03",
        "DOC-05",
        "STR-01",
        "STR-03",
      ]);
      expect(rulesOf(findings, "warning")).toEqual([
        "NUM-09",
        "ORG-01",
        "ORG-03",
        "STR-02",
        "STR-04",
        "STR-05",
        "STR-06",
        "STR-07",
        "TRM-02",
      ]);
      expect(rulesOf(findings, "hint")).toEqual(["NUM-07", "TRM-01", "TRM-03", "TRM-04", "TRM-08"]);
    });

    it("has each finding at its place", () => {
      const text = realReport();
      const places: Record<string, (readonly [string | null, string | null])[]> = {};
      for (const { rule, sectionId, from, to } of runChecks(text)) {
        const value = text.sections.find(({ id }) => id === sectionId)?.text ?? "";
        const start = verdict[rule]?.[places[rule]?.length ?? 0]?.[1] ?? "";
        const here = from === null || to === null ? null : value.slice(from, to).slice(0, start.length);
        (places[rule] ??= []).push([sectionId, here]);
      }
      expect(places).toEqual(verdict);
    });
  },
);
