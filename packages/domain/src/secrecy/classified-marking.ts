export type ClassifiedMarking =
  | "top_secret"
  | "secret"
  | "confidential"
  | "work_secret"
  | "internal"
  | "classified_doc_number";

const gap = "[ \\u3000]{0,4}";
const grade = (word: string): string => word.split("").join(gap);
const open = `[【〔\\[（(]?${gap}`;
const close = `${gap}[】〕\\]）)]?`;
const term = `(?:${gap}(?:[0-9０-９一二三四五六七八九十]{1,3}${gap}(?:年|个月)|长期))?`;

const mark = (word: string): RegExp[] => [
  new RegExp(`${grade(word)}(?:级)?${gap}[★☆⭐]`, "u"),
  new RegExp(`^${gap}${open}${grade(word)}${gap}级?${term}${close}${gap}$`, "mu"),
  new RegExp(`密${gap}级${gap}[:：]${gap}${grade(word)}`, "u"),
];

/** The first that fits names the marking, so 工作秘密 stands before 秘密. */
const markings: readonly (readonly [ClassifiedMarking, readonly RegExp[]])[] = [
  ["top_secret", mark("绝密")],
  ["secret", mark("机密")],
  ["work_secret", mark("工作秘密")],
  ["confidential", mark("秘密")],
  [
    "internal",
    [
      /内部(?:资料|文件|材料|刊物)[ \u3000，,、:：（(]{0,4}(?:请)?(?:注意|妥善)(?:保存|保管|保密)/u,
      /内部(?:资料|文件|材料|刊物)[ \u3000，,、:：（(]{0,4}(?:严禁|请勿|不得|禁止)(?:外传|公开|扩散|翻印)/u,
      /^[ \u3000]{0,4}[【〔[（(]?内部(?:资料|文件|材料|使用|刊物)(?:[★☆])?[】〕\]）)]?[ \u3000]{0,4}$/mu,
    ],
  ],
  [
    "classified_doc_number",
    [/\p{Script=Han}密(?:发|字|电|函)?[〔[［（(]\d{4}[〕\]］）)] {0,2}第?\d{1,5} {0,2}号/u],
  ],
];

/** A marking with its place; the words that bear it are never to be logged. */
export interface FoundMarking {
  readonly kind: ClassifiedMarking;
  readonly from: number;
  readonly to: number;
}

/**
 * The first mark of a classified or internal paper (rule SEC-01) in a text without invisible characters: 机密★1年,
 * a line that is only 秘密, 密级：机密, 内部资料 注意保存, a document number of a 密 series. Words in a sentence
 * (保密教育, 国家秘密, 秘密级文件管理) are no marks. Null when there is none.
 */
export function markingIn(text: string): FoundMarking | null {
  for (const [kind, patterns] of markings)
    for (const pattern of patterns) {
      const match = pattern.exec(text);
      if (match) return { kind, from: match.index, to: match.index + match[0].length };
    }
  return null;
}
