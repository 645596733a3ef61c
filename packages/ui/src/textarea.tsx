"use client";

import { useTranslations } from "next-intl";
import { type ComponentProps, useState } from "react";
import { controlClass } from "./control-class.tsx";
import { useFieldProps } from "./field-context.tsx";
import { cx } from "./lib/cx.ts";

export interface TextareaProps extends Omit<ComponentProps<"textarea">, "maxLength"> {
  /** Characters allowed. Longer text is not cut: the counter says by how much it is over. */
  readonly maxLength?: number;
  /** Shows the counter under the box. */
  readonly counter?: boolean;
  /** After the counter: 提交后对方可见. */
  readonly note?: string;
  /** The box grows with its text up to eight lines. */
  readonly autoGrow?: boolean;
}

/** Several lines of text with a counter of characters. */
export function Textarea({
  maxLength,
  counter = false,
  note,
  autoGrow = false,
  className,
  onChange,
  ...rest
}: TextareaProps) {
  const t = useTranslations("common");
  const field = useFieldProps();
  const [typed, setTyped] = useState(String(rest.defaultValue ?? ""));
  const count = Array.from(rest.value === undefined ? typed : String(rest.value)).length;
  const over = maxLength === undefined ? 0 : count - maxLength;
  const box = (
    <textarea
      rows={3}
      {...field}
      {...rest}
      aria-invalid={over > 0 || rest["aria-invalid"] || field["aria-invalid"]}
      onChange={(event) => {
        setTyped(event.target.value);
        onChange?.(event);
      }}
      className={cx(
        controlClass,
        "block py-1",
        autoGrow ? "auto-grow resize-none max-sm:py-2.5" : "resize-y",
        className,
      )}
    />
  );
  if (!counter || maxLength === undefined) return box;
  return (
    <>
      {box}
      <p
        aria-live="polite"
        className={cx("mt-0.5 text-12", over > 0 ? "font-bold text-ochre" : "text-ink-2")}
      >
        {over > 0
          ? t("charactersOver", { over, max: maxLength })
          : t("characters", { count, max: maxLength })}
        {note ? t("noteAfter", { note }) : null}
      </p>
    </>
  );
}
