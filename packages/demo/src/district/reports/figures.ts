import { hash, seriesPercent, seriesValue } from "./series.ts";

export type FigureApprox = "exact" | "over";

/** A number of the text that is the value of an indicator; `start` and `end` are offsets in the paragraph. */
export interface FigureMark {
  readonly indicator: string;
  readonly value: number;
  readonly unit: string;
  readonly approx: FigureApprox;
  readonly start: number;
  readonly end: number;
}

const units =
  "人次 家次 户次 批次 项次 辆次 次 万元 元 件 项 条 份 起 家 人 场 块 个 期 户 卷 名 处 篇 %".split(" ");

const readOverrides = (text: string): ReadonlyMap<number, number> =>
  new Map(
    text.split(",").map((pair) => {
      const [year, value] = pair.split(":");
      return [Number(year), Number(value)] as const;
    }),
  );

const floorTo = (value: number): number => {
  const step = value < 100 ? 10 : value < 2000 ? 10 : value < 10_000 ? 100 : 1000;
  return Math.max(step, Math.floor(value / step) * step);
};

const percent = (part: number, whole: number): string => {
  const tenths = Math.round((part / whole) * 1000);
  return tenths % 10 === 0 ? String(tenths / 10) : (tenths / 10).toFixed(1);
};

const change = (now: number, before: number): string => {
  if (now === before) return "与上年持平";
  return `较上年${now > before ? "增长" : "减少"}${percent(Math.abs(now - before), before)}%`;
};

const indicatorOf = (name: string): string | undefined =>
  /^[A-Z]{4}\d\d$/.test(name) ? `${name.slice(0, 4)}-${name.slice(4)}` : undefined;

interface Evaluated {
  readonly text: string;
  readonly indicator?: string;
  readonly value?: number;
  readonly approx?: FigureApprox;
}

const baseForm = /^(?:(\w+)=)?(\d+)(~?)(?:@([\d:,]+))?$/;
const partForm = /^(\w+)=([A-Za-z]\w*)\*(\d+)(?:@([\d:,]+))?$/;
const pairForm = /^([A-Za-z]\w*)([+\-/])([A-Za-z]\w*)$/;
const changeForm = /^([A-Za-z]\w*)\^$/;

/** Evaluates the `{…}` of one template for one body and year; names live in that template only. */
class Evaluator {
  private readonly values = new Map<string, number>();
  private readonly previous = new Map<string, number>();
  private readonly scope: string;
  private readonly year: number;
  private count = 0;

  constructor(scope: string, year: number) {
    this.scope = scope;
    this.year = year;
  }

  private read(name: string): number {
    const value = this.values.get(name);
    if (value === undefined) throw new Error(`figure ${name} is not defined before its use: ${this.scope}`);
    return value;
  }

  private base(
    name: string,
    base: number,
    overrides: ReadonlyMap<number, number>,
    isPercent: boolean,
  ): number {
    const key = `${this.scope}#${name}=${base}`;
    const at = (year: number): number =>
      overrides.get(year) ?? (isPercent ? seriesPercent(key, base, year) : seriesValue(key, base, year));
    this.values.set(name, at(this.year));
    this.previous.set(name, at(this.year - 1));
    return at(this.year);
  }

  evaluate(expression: string, isPercent: boolean): Evaluated {
    const base = baseForm.exec(expression);
    if (base) {
      const name = base[1] ?? `anonymous${this.count++}`;
      const exact = this.base(name, Number(base[2]), readOverrides(base[4] ?? ""), isPercent);
      const over = base[3] === "~";
      const value = over ? floorTo(exact) : exact;
      return {
        text: `${value}${over ? "余" : ""}`,
        indicator: indicatorOf(name),
        value,
        approx: over ? "over" : "exact",
      };
    }
    const part = partForm.exec(expression);
    if (part) return { text: String(this.part(part)) };
    const pair = pairForm.exec(expression);
    if (pair) {
      const [left, right] = [this.read(pair[1] ?? ""), this.read(pair[3] ?? "")];
      if (pair[2] === "/") return { text: `${percent(left, right)}%` };
      return { text: String(pair[2] === "+" ? left + right : left - right) };
    }
    const delta = changeForm.exec(expression);
    if (delta) {
      const name = delta[1] ?? "";
      return { text: change(this.read(name), this.previous.get(name) ?? 0) };
    }
    const value = this.read(expression);
    return { text: String(value), indicator: indicatorOf(expression), value, approx: "exact" };
  }

  private part(match: RegExpExecArray): number {
    const [, name = "", whole = "", share = "0", overrides = ""] = match;
    const total = this.read(whole);
    const rate = seriesPercent(`${this.scope}#${name}*${share}`, Number(share), this.year);
    const value =
      readOverrides(overrides).get(this.year) ??
      Math.min(Math.max(Math.round((total * rate) / 100), Math.min(1, total)), Math.max(1, total - 1));
    this.values.set(name, value);
    return value;
  }
}

/**
 * Fills a template. `[a|b]` takes one wording; `{120}` a figure around 120, `{k=120}` names it, `{k}` repeats it,
 * `~` rounds down and adds 余, `{p=k*40}` a part of about 40 %, `{a+b}` `{a-b}` arithmetic, `{p/k}` the share
 * in per cent, `{k^}` the change against last year, `@2024:3,2025:2` fixes the value of those years.
 * A name such as ENFO03 is the indicator ENFO-03 and is reported as a mark.
 */
export const fill = (
  template: string,
  body: string,
  year: number,
): { readonly text: string; readonly marks: readonly FigureMark[] } => {
  const evaluator = new Evaluator(`${body}:${hash(template)}`, year);
  const worded = template.replaceAll(/\[([^\]]*\|[^\]]*)\]/g, (_, options: string) => {
    const wordings = options.split("|");
    return wordings[hash(body, year, options, template) % wordings.length] ?? "";
  });
  const marks: FigureMark[] = [];
  let text = "";
  let last = 0;
  for (const match of worded.matchAll(/\{([^}]+)\}/g)) {
    text += worded.slice(last, match.index);
    last = match.index + match[0].length;
    const result = evaluator.evaluate(match[1] ?? "", worded.charAt(last) === "%");
    if (result.indicator && result.value !== undefined && result.approx) {
      const rest = worded.slice(last);
      const unitName = units.find((u) => rest.startsWith(u)) ?? "";
      marks.push({
        indicator: result.indicator,
        value: result.value,
        unit: unitName,
        approx: result.approx,
        start: text.length,
        end: text.length + result.text.length,
      });
    }
    text += result.text;
  }
  return { text: text + worded.slice(last), marks };
};
