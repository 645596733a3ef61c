import type { Finding } from "@nianbao/domain/checks/finding";

const fullWidth: Readonly<Record<string, string>> = { ",": "，", ";": "；", ":": "：", "!": "！", "?": "？" };

/** The words that put a finding right in place of its excerpt, or null where only a person can say. */
export function fixOf({ rule, excerpt, from, context }: Finding): string | null {
  if (excerpt === null || from === null) return null;
  if (rule === "ART-01") return "";
  if (rule === "YER-01" || rule === "YER-02")
    return /^\d{4}/.test(excerpt) ? excerpt.replace(/^\d{4}/, String(context["expected"])) : null;
  if (rule !== "ART-02") return null;
  if (/^[[【]\d{4}[\]】]$/u.test(excerpt)) return `〔${excerpt.slice(1, -1)}〕`;
  if (/^\(.*\)$/u.test(excerpt)) return `（${excerpt.slice(1, -1)}）`;
  return fullWidth[excerpt] ?? null;
}
