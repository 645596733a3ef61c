"use client";

import type { Refusal } from "@nianbao/domain/refusal";
import { useRefusalText } from "@nianbao/ui/refusal-text";
import { useTranslations } from "next-intl";

/**
 * The line of a dialog that says why not; empty while nothing is refused. When the session is over it leads to
 * signing in on a tab of its own, so that the dialog and what is typed in it stay.
 */
export function RefusalLine({ refusal }: { readonly refusal: Refusal | null }) {
  const t = useTranslations("auth");
  const say = useRefusalText();
  return (
    <p role="alert" className="text-13 font-bold text-ochre empty:hidden">
      {refusal ? say(refusal) : null}
      {refusal?.code === "sign_in_required" ? (
        <a href="/sign-in" target="_blank" className="ml-3 text-blue-link underline">
          {t("signInNewTab")}
        </a>
      ) : null}
    </p>
  );
}
