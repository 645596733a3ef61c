"use client";

import type { ReactNode } from "react";
import { FieldGroup } from "./field.tsx";
import { cx } from "./lib/cx.ts";

export interface RadioOption<V extends string> {
  readonly value: V;
  readonly label: ReactNode;
  readonly hint?: string;
}

export interface RadioGroupProps<V extends string> {
  readonly legend: ReactNode;
  readonly name: string;
  readonly options: readonly RadioOption<V>[];
  readonly value?: V;
  readonly defaultValue?: V;
  readonly onChange?: (value: V) => void;
  readonly layout?: "column" | "row";
}

/** One of a few, all of them visible. */
export function RadioGroup<V extends string>({
  legend,
  name,
  options,
  value,
  defaultValue,
  onChange,
  layout = "column",
}: RadioGroupProps<V>) {
  return (
    <FieldGroup legend={legend}>
      <div className={cx("flex gap-x-5", layout === "column" ? "flex-col" : "flex-wrap")}>
        {options.map((option) => (
          <label
            key={option.value}
            className="inline-flex items-start gap-2 py-0.5 max-sm:min-h-11 max-sm:items-center"
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              {...(value === undefined
                ? { defaultChecked: option.value === defaultValue }
                : { checked: option.value === value })}
              onChange={() => onChange?.(option.value)}
              className="radio-dot mt-1 shrink-0 max-sm:mt-0"
            />
            <span>
              {option.label}
              {option.hint ? <span className="block text-12 text-ink-2">{option.hint}</span> : null}
            </span>
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}
