"use client";

import { type ComponentProps, useState } from "react";
import { useFieldProps } from "./field-context.tsx";
import { cx } from "./lib/cx.ts";

export interface CodeInputProps
  extends Omit<ComponentProps<"input">, "value" | "onChange" | "maxLength" | "size"> {
  readonly value: string;
  /** Digits only, at most `length` of them. */
  readonly onChange: (digits: string) => void;
  readonly length?: number;
}

/** A one-time code: one input drawn as boxes, so that pasting and autofill work. */
export function CodeInput({ value, onChange, length = 6, className, ...rest }: CodeInputProps) {
  const field = useFieldProps();
  const [focused, setFocused] = useState(false);
  const caret = Math.min(value.length, length - 1);
  return (
    <span className={cx("relative inline-flex", className)}>
      <span aria-hidden className="flex gap-1.5">
        {Array.from({ length }, (_, box) => (
          <span
            key={box}
            className={cx(
              "flex h-10 w-8.5 items-center justify-center rounded border bg-paper text-18 font-bold max-sm:h-11",
              field["aria-invalid"] ? "border-2 border-ochre" : "border-line-3",
              focused && box === caret && "shadow-focus",
            )}
          >
            {value[box]}
          </span>
        ))}
      </span>
      <input
        {...field}
        inputMode="numeric"
        autoComplete="one-time-code"
        {...rest}
        type="text"
        value={value}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
        onChange={(event) => onChange(event.target.value.replace(/\D/g, "").slice(0, length))}
        className="code-field absolute inset-0 size-full bg-transparent text-transparent caret-transparent"
      />
    </span>
  );
}
