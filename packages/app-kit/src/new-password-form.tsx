"use client";

import type { Refusal } from "@nianbao/domain/refusal";
import { Button } from "@nianbao/ui/button";
import { Field } from "@nianbao/ui/field";
import { PasswordInput } from "@nianbao/ui/password-input";
import { useRefusalText } from "@nianbao/ui/refusal-text";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { formText } from "./lib/form-text.ts";

export interface NewPasswordFormProps {
  readonly note: string;
  /** For the reader's password manager. */
  readonly username?: string;
  readonly act: string;
  /** Asks for the present password as well. */
  readonly withCurrent?: boolean;
  /** Answers why it was not set, or null. */
  readonly onSet: (given: { readonly current: string; readonly next: string }) => Promise<Refusal | null>;
}

/** A new password, typed twice. */
export function NewPasswordForm({ note, username, act, withCurrent = false, onSet }: NewPasswordFormProps) {
  const t = useTranslations("auth");
  const say = useRefusalText();
  const [pending, setPending] = useState(false);
  const [differ, setDiffer] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const next = formText(form, "next");
    setRefusal(null);
    setDiffer(next !== formText(form, "repeated"));
    if (next !== formText(form, "repeated")) return;
    setPending(true);
    setRefusal(await onSet({ current: formText(form, "current"), next }));
    setPending(false);
  };
  const unfit = new Set(["password_too_weak", "password_unchanged"]);
  const weak = refusal && unfit.has(refusal.code) ? say(refusal) : undefined;

  return (
    <form onSubmit={(event) => void submit(event)} className="flex flex-col gap-4">
      <p className="text-13 text-ink-2">{note}</p>
      {username ? <input hidden readOnly name="username" autoComplete="username" value={username} /> : null}
      {withCurrent ? (
        <Field label={t("account.currentPassword")}>
          <PasswordInput name="current" required maxLength={200} />
        </Field>
      ) : null}
      <Field label={t("newPassword")} hint={weak ? undefined : t("passwordRule")} error={weak}>
        <PasswordInput name="next" autoComplete="new-password" required maxLength={200} />
      </Field>
      <Field label={t("repeatPassword")} error={differ ? t("passwordsDiffer") : undefined}>
        <PasswordInput name="repeated" autoComplete="new-password" required maxLength={200} />
      </Field>
      <p role="alert" className="text-13 font-bold text-ochre empty:hidden">
        {refusal && !weak ? say(refusal) : null}
      </p>
      <Button type="submit" variant="primary" size="decisive" pending={pending}>
        {act}
      </Button>
    </form>
  );
}
