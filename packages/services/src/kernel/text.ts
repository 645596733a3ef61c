import { cleanLine, cleanText } from "@nianbao/document/clean-text";
import { z } from "zod";

/** One line typed by a person: cleaned (NUL, control and bidi characters, lone surrogates), trimmed, limited. */
export const line = (longest: number) =>
  z
    .string()
    .max(longest * 4)
    .transform((text) => cleanLine(text).trim())
    .pipe(z.string().max(longest));

/** Several lines typed by a person, cleaned and limited like `line`. */
export const longText = (longest: number) =>
  z
    .string()
    .max(longest * 4)
    .transform((text) => cleanText(text).trim())
    .pipe(z.string().max(longest));
