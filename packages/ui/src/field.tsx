"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";
import { Button } from "./button.tsx";
import { FieldContext } from "./field-context.tsx";
import { cx } from "./lib/cx.ts";

export interface FieldProps {
  readonly label: ReactNode;
  /** One control of this kit. */
  readonly children: ReactNode;
  readonly hint?: ReactNode;
  /** What is wrong and how to put it right; stands under the box. */
  readonly error?: ReactNode;
  /** A one-click correction of the error. */
  readonly fix?: { readonly label: string; readonly onFix: () => void };
  readonly required?: boolean;
  readonly className?: string;
}

/** A labelled control with its hint and its error. */
export function Field({ label, children, hint, error, fix, required = false, className }: FieldProps) {
  const id = useId();
  const t = useTranslations("common");
  const described = [error ? `${id}-error` : null, hint ? `${id}-hint` : null].filter(Boolean).join(" ");
  return (
    <div className={cx("flex flex-col", className)}>
      <label htmlFor={id} className="mb-0.5 text-13 text-ink-2">
        {label}
        {required ? <span>{t("requiredMark")}</span> : null}
      </label>
      <FieldContext value={{ id, describedBy: described || undefined, invalid: Boolean(error), required }}>
        {children}
      </FieldContext>
      {error ? (
        <p id={`${id}-error`} className="mt-1 flex gap-1.5 text-12 text-ochre">
          <b aria-hidden className="w-3 shrink-0 text-center text-14">
            !
          </b>
          <span>{error}</span>
        </p>
      ) : null}
      {hint ? (
        <p id={`${id}-hint`} className="mt-0.5 text-12 text-ink-2">
          {hint}
        </p>
      ) : null}
      {error && fix ? (
        <Button size="small" className="mt-1" onClick={fix.onFix}>
          {fix.label}
        </Button>
      ) : null}
    </div>
  );
}

/** Several controls under one name: a group of radios or check boxes. */
export function FieldGroup({
  legend,
  children,
  hint,
}: {
  readonly legend: ReactNode;
  readonly children: ReactNode;
  readonly hint?: ReactNode;
}) {
  return (
    <fieldset>
      <legend className="mb-1 text-13 text-ink-2">{legend}</legend>
      {children}
      {hint ? <p className="mt-0.5 text-12 text-ink-2">{hint}</p> : null}
    </fieldset>
  );
}
