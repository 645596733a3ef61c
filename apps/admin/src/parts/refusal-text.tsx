import type { Refusal } from "@nianbao/domain/refusal";
import { useRefusalText } from "@nianbao/ui/refusal-text";

/** A refusal as its sentence, for parts that are drawn on the server. */
export function RefusalText({ refusal }: { readonly refusal: Refusal }) {
  return useRefusalText()(refusal);
}
