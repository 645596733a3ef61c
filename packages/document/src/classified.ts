import { type ClassifiedMarking, markingIn } from "@nianbao/domain/secrecy/classified-marking";
import { cleanText } from "./clean-text.ts";

/**
 * The kind of mark that a classified or internal paper bears, as `markingIn` knows them, found through invisible
 * characters too. Answers the kind alone, never the text around it, so that it may be logged.
 */
export const findClassifiedMarking = (text: string): ClassifiedMarking | null =>
  markingIn(cleanText(text))?.kind ?? null;
