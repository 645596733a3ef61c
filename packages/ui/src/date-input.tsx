"use client";

import { TextInput, type TextInputProps } from "./text-input.tsx";
import { cx } from "./lib/cx.ts";

export interface DateInputProps extends Omit<TextInputProps, "type"> {
  /** With `time` the value is 2026-01-05T10:30, without it 2026-01-05. */
  readonly time?: boolean;
}

/** A calendar day, or a day and time, as the browser's own picker gives it. */
export function DateInput({ time = false, className, ...rest }: DateInputProps) {
  return (
    <TextInput {...rest} type={time ? "datetime-local" : "date"} className={cx("max-w-56", className)} />
  );
}
