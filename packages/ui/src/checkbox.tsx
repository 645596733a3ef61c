"use client";

import { type ComponentProps, type ReactNode, useEffect, useRef } from "react";
import { cx } from "./lib/cx.ts";

export interface CheckboxProps extends Omit<ComponentProps<"input">, "type" | "ref"> {
  readonly label: ReactNode;
  /** The label is for screen readers only, as in a table. */
  readonly hideLabel?: boolean;
  /** Some but not all of a group. */
  readonly indeterminate?: boolean;
}

/** A box to tick. */
export function Checkbox({
  label,
  hideLabel = false,
  indeterminate = false,
  className,
  ...rest
}: CheckboxProps) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = indeterminate;
  }, [indeterminate]);
  return (
    <label
      className={cx(
        hideLabel
          ? "-m-1 flex w-fit p-1"
          : "inline-flex items-start gap-2 py-0.5 max-sm:min-h-11 max-sm:items-center",
        className,
      )}
    >
      <input
        ref={box}
        type="checkbox"
        {...rest}
        className={cx("check-box shrink-0", hideLabel ? undefined : "mt-1 max-sm:mt-0")}
      />
      <span className={hideLabel ? "sr-only" : undefined}>{label}</span>
    </label>
  );
}
