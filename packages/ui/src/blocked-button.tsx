"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";
import { type ButtonSize, buttonClass } from "./button-class.tsx";
import { cx } from "./lib/cx.ts";

export interface BlockedButtonProps {
  readonly children: ReactNode;
  /** The things that are missing, by name; they follow 还差. */
  readonly missing?: readonly string[];
  /** Whole sentences that say why and what to do, as `useRefusalText` makes them. */
  readonly reasons?: readonly string[];
  readonly size?: ButtonSize;
  /** Where the sentence stands: beside the button, or under it where space is narrow. */
  readonly side?: "right" | "left" | "below";
  readonly className?: string;
}

const sides = {
  right: "flex-row items-center",
  left: "flex-row-reverse items-center",
  below: "flex-col items-end",
};

/** A refused act: it keeps its place, can be focused, and says beside it what is missing. */
export function BlockedButton({
  children,
  missing = [],
  reasons = [],
  size = "normal",
  side = "right",
  className,
}: BlockedButtonProps) {
  const t = useTranslations("common");
  const reason = useId();
  return (
    <span
      className={cx(
        "inline-flex gap-x-2 gap-y-1 max-sm:flex-col max-sm:items-stretch",
        sides[side],
        className,
      )}
    >
      <button
        type="button"
        aria-disabled="true"
        aria-describedby={reason}
        className={cx(buttonClass("blocked", size), "max-sm:w-full")}
      >
        {children}
      </button>
      <span id={reason} className="text-12 text-ink-2">
        {[
          ...(missing.length > 0 ? [t("missing", { what: missing.join(t("missingSeparator")) })] : []),
          ...reasons,
        ].join(t("missingSeparator"))}
      </span>
    </span>
  );
}
