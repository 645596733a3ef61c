"use client";

import type { Refusal } from "@nianbao/domain/refusal";
import { buttonClass } from "@nianbao/ui/button-class";
import { formatDateTime } from "@nianbao/ui/lib/format";
import { LoadingBars } from "@nianbao/ui/loading-bars";
import { useRefusalText } from "@nianbao/ui/refusal-text";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { useTRPCClient } from "./api-provider.tsx";
import { refusalFrom } from "./lib/refusal.ts";
import { NewPasswordForm } from "./new-password-form.tsx";

interface Waiting {
  readonly secret: string;
  readonly username: string;
  readonly name: string;
  readonly expiresAt: Date;
}

type Step =
  | { readonly at: "checking" }
  | { readonly at: "refused"; readonly refusal: Refusal | null }
  | { readonly at: "asking"; readonly link: Waiting }
  | { readonly at: "done"; readonly username: string };

/** Sets a password by the secret after `#` in the address: that part is never sent on its own, nor logged. */
export function SetPassword() {
  const api = useTRPCClient();
  const t = useTranslations("auth");
  const locale = useLocale();
  const say = useRefusalText();
  const [step, setStep] = useState<Step>({ at: "checking" });

  useEffect(() => {
    let here = true;
    const check = async () => {
      const secret = window.location.hash.slice(1);
      if (!secret) return setStep({ at: "refused", refusal: null });
      try {
        const state = await api.access.linkState.mutate({ secret });
        if (here) setStep({ at: "asking", link: { secret, ...state } });
      } catch (error) {
        if (here) setStep({ at: "refused", refusal: refusalFrom(error) });
      }
    };
    void check();
    return () => {
      here = false;
    };
  }, [api]);

  if (step.at === "checking") return <LoadingBars lines={3} />;
  if (step.at === "refused") {
    const lost =
      step.refusal && step.refusal.code !== "link_invalid" && step.refusal.code !== "input_invalid";
    return (
      <div role="alert">
        <p className="font-bold">{t("noLinkTitle")}</p>
        <p className="text-13 text-ink-2">{lost && step.refusal ? say(step.refusal) : t("noLinkBody")}</p>
      </div>
    );
  }
  if (step.at === "done") {
    return (
      <div role="status" className="flex flex-col gap-3">
        <p className="font-bold">{t("passwordSetTitle")}</p>
        <p className="text-13 text-ink-2">{t("passwordSetBody", { username: step.username })}</p>
        <Link href="/sign-in" className={buttonClass("primary", "decisive")}>
          {t("signIn")}
        </Link>
      </div>
    );
  }
  const { secret, username, name, expiresAt } = step.link;
  return (
    <NewPasswordForm
      note={t("setPasswordFor", { name, username, time: formatDateTime(expiresAt, locale) })}
      username={username}
      act={t("setPassword")}
      onSet={async ({ next }) => {
        try {
          await api.access.setPassword.mutate({ secret, password: next });
        } catch (error) {
          return refusalFrom(error);
        }
        window.history.replaceState(null, "", window.location.pathname);
        setStep({ at: "done", username });
        return null;
      }}
    />
  );
}
