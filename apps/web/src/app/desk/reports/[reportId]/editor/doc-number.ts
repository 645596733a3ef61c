import { docNumberPattern } from "@nianbao/domain/workflow/guards";

/**
 * A document number in the form of GB/T 9704-2012 7.2.4 (年份 in six-cornered brackets, 序号 without zeros in
 * front and without 第): 青科工信[2026]08号 becomes 青科工信〔2026〕8号. Null when it is in that form already, or
 * when it is no document number.
 */
export function mendedDocNumber(typed: string): string | null {
  const text = typed.trim().normalize("NFKC").replaceAll(/\s/gu, "");
  const parts = /^(\p{Script=Han}{1,12})[[(〔【［](\d{4})年?[\])〕】］]第?0*([1-9]\d*)号?$/u.exec(text);
  if (!parts) return null;
  const [, prefix, year, number] = parts;
  const mended = `${prefix}〔${year}〕${number}号`;
  return mended !== typed && docNumberPattern.test(mended) ? mended : null;
}

/** Whether a document number may be stored: in the standard's form, or not given yet. */
export const isDocNumber = (text: string): boolean => text === "" || docNumberPattern.test(text);
