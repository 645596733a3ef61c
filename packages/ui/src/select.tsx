"use client";

import type { ComponentProps } from "react";
import { controlClass, controlHeight, type ControlSize } from "./control-class.tsx";
import { useFieldProps } from "./field-context.tsx";
import { cx } from "./lib/cx.ts";

export interface SelectOption {
  readonly value: string;
  readonly label: string;
}

export interface SelectProps extends Omit<ComponentProps<"select">, "size" | "children"> {
  readonly options: readonly SelectOption[];
  /** Shown while nothing is chosen; cannot be chosen again. */
  readonly placeholder?: string;
  readonly size?: ControlSize;
}

/** One of several, as the platform's own list. */
export function Select({ options, placeholder, size = "normal", className, ...rest }: SelectProps) {
  const field = useFieldProps();
  return (
    <span className={cx("select-arrow relative inline-block w-full", className)}>
      <select
        {...field}
        {...rest}
        className={cx(controlClass, controlHeight[size], "appearance-none pr-8 aria-invalid:pr-7.75")}
      >
        {placeholder === undefined ? null : (
          <option value="" disabled hidden>
            {placeholder}
          </option>
        )}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}

export interface FilterSelectProps extends Omit<SelectProps, "placeholder" | "size"> {
  /** What is filtered, before the value: 角色：全部. */
  readonly label: string;
  /** `small` beside segmented controls, `normal` beside text boxes. */
  readonly size?: "small" | "normal";
}

/** A filter of a table: the name and the value in one outlined box. */
export function FilterSelect({ label, size = "small", options, className, ...rest }: FilterSelectProps) {
  return (
    <label
      className={cx(
        "filter-select relative inline-flex items-center rounded border border-line-3 bg-paper pl-2.5 text-13 whitespace-pre max-sm:h-11",
        size === "small" ? "h-6.5" : "h-8",
        className,
      )}
    >
      <span className="whitespace-pre">{label}</span>
      <select
        {...rest}
        className="h-full min-w-0 appearance-none text-ellipsis rounded bg-transparent pr-5.5"
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
