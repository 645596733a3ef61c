export const personalKinds = ["id_number", "mobile", "landline", "bank_card", "plate", "address"] as const;
export type PersonalKind = (typeof personalKinds)[number];

export interface FoundPersonal {
  readonly kind: PersonalKind;
  readonly from: number;
  readonly to: number;
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Whether 18 characters are a 公民身份号码: a date of birth and the check character of GB 11643-1999. */
export function isIdNumber(text: string): boolean {
  if (!/^\d{17}[\dXx]$/u.test(text)) return false;
  const [year, month, day] = [text.slice(6, 10), text.slice(10, 12), text.slice(12, 14)].map(Number);
  const date = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day ?? 0));
  if (date.getUTCMonth() !== (month ?? 0) - 1 || date.getUTCFullYear() !== year || year < 1900) return false;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
  return "10X98765432"[sum % 11] === text[17]?.toUpperCase();
}

/** Whether digits satisfy the Luhn check of bank cards. */
export function isLuhn(digits: string): boolean {
  const sum = [...digits].toReversed().reduce((total, character, index) => {
    const digit = Number(character) * (index % 2 === 0 ? 1 : 2);
    return total + (digit > 9 ? digit - 9 : digit);
  }, 0);
  return sum % 10 === 0;
}

const provinces = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";
const always = (): boolean => true;
const digitsOf = (text: string): string => text.replaceAll(/[ -]/gu, "");

/** Numbers that an office gives for the public are no personal data. */
const publicLine = /(?:热线|举报|投诉|监督|咨询|办公|值班|服务|联系)(?:电话|方式)?[^，。；\n]{0,10}$/u;

interface Form {
  readonly kind: PersonalKind;
  readonly pattern: RegExp;
  readonly accepts: (match: string, before: string) => boolean;
}

const forms: readonly Form[] = [
  { kind: "id_number", pattern: /(?<![\dA-Za-z])\d{17}[\dXx](?![\dA-Za-z])/gu, accepts: isIdNumber },
  {
    kind: "bank_card",
    pattern: /(?<![\d.])[3-6]\d{3}(?:[ -]?\d{4}){3}(?:[ -]?\d{1,3})?(?![\d.])/gu,
    accepts: (text) => isLuhn(digitsOf(text)),
  },
  { kind: "mobile", pattern: /(?<![\d.])1[3-9]\d(?:[ -]?\d{4}){2}(?![\d.])/gu, accepts: always },
  {
    kind: "landline",
    pattern: /(?<!\d)(?:0\d{2,3}[- ]?|[（(]0\d{2,3}[）)])[2-9]\d{6,7}(?!\d)/gu,
    accepts: (_text, before) => !publicLine.test(before),
  },
  {
    kind: "plate",
    pattern: new RegExp(
      `[${provinces}][A-HJ-NP-Z][·. ]?(?=[A-HJ-NP-Z]{0,5}\\d)[A-HJ-NP-Z\\d]{5,6}(?![A-Za-z\\d])`,
      "gu",
    ),
    accepts: always,
  },
  {
    kind: "address",
    pattern:
      /(?:(?:家住|住址|现住|户籍地)[^，。；\n]{2,30}|[\p{Script=Han}\d]{2,20}(?:路|街|巷|弄|小区|花园|家园|苑|村)[\p{Script=Han}\d]{0,8}?\d+(?:号楼|栋|幢|号|单元)[\d\p{Script=Han}]{0,8}?(?:\d+)(?:室|户|号房))/gu,
    accepts: always,
  },
];

/**
 * Personal data in a text: ID numbers (with their check character), mobile and private landline numbers, bank cards
 * (Luhn), plates and home addresses, in reading order. A stretch is named once, by the first form that fits.
 */
export function personalDataIn(text: string): readonly FoundPersonal[] {
  const found: FoundPersonal[] = [];
  for (const { kind, pattern, accepts } of forms)
    for (const match of text.matchAll(pattern)) {
      const [from, to] = [match.index, match.index + match[0].length];
      const apart = found.every((other) => to <= other.from || from >= other.to);
      if (apart && accepts(match[0], text.slice(Math.max(0, from - 24), from)))
        found.push({ kind, from, to });
    }
  return found.toSorted((a, b) => a.from - b.from);
}
