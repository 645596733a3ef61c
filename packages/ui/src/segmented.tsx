"use client";

import { useId } from "react";
import { segmentClass, segmentedClass } from "./segment-class.tsx";

export interface SegmentedOption<V extends string> {
  readonly value: V;
  readonly label: string;
}

export interface SegmentedProps<V extends string> {
  /** What is chosen here, for screen readers. */
  readonly label: string;
  readonly options: readonly SegmentedOption<V>[];
  readonly value: V;
  readonly onChange: (value: V) => void;
}

/** Joined buttons of which one is pressed: a view switch or a short filter. */
export function Segmented<V extends string>({ label, options, value, onChange }: SegmentedProps<V>) {
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className={segmentedClass}>
      {options.map((option) => (
        <label key={option.value} className={segmentClass(option.value === value)}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
            className="sr-only"
          />
          {option.label}
        </label>
      ))}
    </div>
  );
}
