"use client";

import type { ComponentProps } from "react";
import { controlClass, controlHeight, type ControlSize } from "./control-class.tsx";
import { useFieldProps } from "./field-context.tsx";
import { cx } from "./lib/cx.ts";

export interface TextInputProps extends Omit<ComponentProps<"input">, "size"> {
  readonly size?: ControlSize;
}

/** One line of text. */
export function TextInput({ size = "normal", className, ...rest }: TextInputProps) {
  const field = useFieldProps();
  return (
    <input type="text" {...field} {...rest} className={cx(controlClass, controlHeight[size], className)} />
  );
}
