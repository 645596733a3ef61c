const loneSurrogate = /\p{Cs}/gu;
const invisible = /[\p{Cf}\p{Noncharacter_Code_Point}]/gu;
const controls = /[\p{Cc}\u2028\u2029]/gu;

const control = (character: string): string => {
  if (character === "\n" || character === "\t" || character === "\r") return character;
  return character === "\u0085" || character === "\u2028" || character === "\u2029" ? "\n" : "";
};

/**
 * Text as the product stores it: well-formed UTF-16 (a lone surrogate becomes U+FFFD), no NUL or other control
 * character but tab and line feed, nothing invisible (format characters: bidi overrides, zero-width, soft
 * hyphen), line ends as LF, Unicode NFC. Rare characters, variation selectors and private-use characters of
 * GB 18030 stay. Idempotent.
 */
export function cleanText(text: string): string {
  return text
    .replace(loneSurrogate, "\uFFFD")
    .replace(invisible, "")
    .replace(controls, control)
    .replace(/\r\n?/g, "\n")
    .normalize("NFC");
}

/** `cleanText` for text of one line: line feeds and tabs become one blank; the ends stay as they are. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/[\n\t]+/g, " ");
}
