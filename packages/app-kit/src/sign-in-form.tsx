"use client";

import { signIn } from "@nianbao/auth/client";
import type { Refusal } from "@nianbao/domain/refusal";
import { Button } from "@nianbao/ui/button";
import { Field } from "@nianbao/ui/field";
import { PasswordInput } from "@nianbao/ui/password-input";
import { useRefusalText } from "@nianbao/ui/refusal-text";
import { TextInput } from "@nianbao/ui/text-input";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { formText } from "./lib/form-text.ts";

/** User name and password; leads to `back` when they fit. */
export function SignInForm({ back }: { readonly back: string }) {
  const t = useTranslations("auth");
  const say = useRefusalText();
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setPending(true);
    const answer = await signIn({
      username: formText(form, "username"),
      password: formText(form, "password"),
    });
    if (answer === null) window.location.assign(back);
    else {
      setRefusal(answer);
      setPending(false);
    }
  };

  return (
    <form onSubmit={(event) => void submit(event)} className="flex flex-col gap-4">
      <Field label={t("username")}>
        <TextInput name="username" autoComplete="username" required maxLength={60} />
      </Field>
      <Field label={t("password")}>
        <PasswordInput name="password" required maxLength={200} />
      </Field>
      <p role="alert" className="text-13 font-bold text-ochre empty:hidden">
        {refusal?.code === "role_required" ? t("noRoleHere") : refusal ? say(refusal) : null}
      </p>
      <Button type="submit" variant="primary" size="decisive" pending={pending}>
        {t("signIn")}
      </Button>
    </form>
  );
}
