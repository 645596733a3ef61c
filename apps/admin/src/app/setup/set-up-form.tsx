"use client";

import { formText } from "@nianbao/app-kit/lib/form-text";
import { adminRoles } from "@nianbao/domain/policy/roles";
import type { Refusal } from "@nianbao/domain/refusal";
import { Button } from "@nianbao/ui/button";
import { Field } from "@nianbao/ui/field";
import { useRefusalText } from "@nianbao/ui/refusal-text";
import { TextInput } from "@nianbao/ui/text-input";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { useFieldError } from "@/lib/use-field-error";

export interface SetUpFormProps {
  readonly refusal: Refusal | null;
  readonly pending: boolean;
  readonly onComplete: (form: FormData) => void;
}

function Block({ title, note, children }: { title: string; note?: string; children: ReactNode }) {
  return (
    <fieldset className="flex flex-col gap-3 border-t border-line pt-3">
      <legend className="pr-3 text-16 font-bold">{title}</legend>
      {note ? <p className="text-13 text-ink-2">{note}</p> : null}
      {children}
    </fieldset>
  );
}

export function SetUpForm({ refusal, pending, onComplete }: SetUpFormProps) {
  const t = useTranslations("auth.setup");
  const admin = useTranslations("admin");
  const role = useTranslations("role");
  const say = useRefusalText();
  const [alike, setAlike] = useState(false);
  const wrong = useFieldError(refusal);
  const badToken = refusal?.code === "setup_token_invalid";

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        const names = adminRoles.map((one) => formText(form, `${one}.username`).trim().toLowerCase());
        setAlike(new Set(names).size < names.length);
        if (new Set(names).size === names.length) onComplete(form);
      }}
      className="flex flex-col gap-5"
    >
      <p className="text-13 text-ink-2">{t("intro")}</p>
      <Field label={t("token")} required hint={t("tokenHint")} error={badToken ? say(refusal) : undefined}>
        <TextInput name="token" required maxLength={100} autoComplete="off" spellCheck={false} />
      </Field>
      <Block title={t("region")}>
        <div className="grid gap-3 sm:grid-cols-2">
          <Field label={t("regionName")} required hint={t("regionNameHint")} error={wrong("region.name")}>
            <TextInput name="region.name" required maxLength={40} />
          </Field>
          <Field label={t("regionCode")} required hint={t("regionCodeHint")} error={wrong("region.code")}>
            <TextInput name="region.code" required pattern="\d{6,12}" inputMode="numeric" />
          </Field>
        </div>
      </Block>
      <Block title={t("committee")}>
        <div className="grid gap-3 sm:grid-cols-2">
          <Field label={t("fullName")} required error={wrong("committee.fullName")}>
            <TextInput name="committee.fullName" required maxLength={60} />
          </Field>
          <Field label={t("shortName")} required error={wrong("committee.shortName")}>
            <TextInput name="committee.shortName" required maxLength={20} />
          </Field>
        </div>
      </Block>
      <Block title={t("administrators")} note={t("administratorsNote")}>
        <div className="grid gap-4 sm:grid-cols-3">
          {adminRoles.map((one) => (
            <section key={one} aria-label={role(one)} className="flex flex-col gap-2">
              <h2 className="text-14">{role(one)}</h2>
              <Field label={t("name")} required error={wrong(`administrators.${one}.name`)}>
                <TextInput name={`${one}.name`} required maxLength={50} />
              </Field>
              <Field label={t("username")} required error={wrong(`administrators.${one}.username`)}>
                <TextInput
                  name={`${one}.username`}
                  required
                  pattern="[a-z0-9][a-z0-9._\-]{2,31}"
                  title={admin("usernameRule")}
                  autoCapitalize="none"
                  autoComplete="off"
                  spellCheck={false}
                />
              </Field>
            </section>
          ))}
        </div>
        <p className="text-12 text-ink-2">{admin("usernameRule")}</p>
      </Block>
      <p role="alert" className="text-13 font-bold text-ochre empty:hidden">
        {alike ? t("usernamesDiffer") : refusal && !badToken ? say(refusal) : null}
      </p>
      <div>
        <Button type="submit" variant="primary" size="decisive" pending={pending}>
          {t("act")}
        </Button>
      </div>
    </form>
  );
}
