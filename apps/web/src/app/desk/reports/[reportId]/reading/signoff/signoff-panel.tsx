"use client";

import type { Refusal } from "@nianbao/domain/refusal";
import { BlockedButton } from "@nianbao/ui/blocked-button";
import { Button } from "@nianbao/ui/button";
import { Field } from "@nianbao/ui/field";
import { formatDate } from "@nianbao/ui/lib/format";
import { Notice } from "@nianbao/ui/notice";
import { PasswordInput } from "@nianbao/ui/password-input";
import { useRefusalText } from "@nianbao/ui/refusal-text";
import { Textarea } from "@nianbao/ui/textarea";
import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { namesOf, type ReadingProps } from "../reader.ts";
import { useMove } from "../use-move.ts";
import { SendBackDialog } from "./send-back-dialog.tsx";
import { SignoffCheck } from "./signoff-check.tsx";

function Act({
  number,
  title,
  children,
}: {
  readonly number: number;
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <section className="grid grid-cols-[1.625rem_1fr] gap-x-3 gap-y-1">
      <span
        aria-hidden
        className="flex size-6.5 items-center justify-center rounded-full bg-blue text-14 font-bold text-paper"
      >
        {number}
      </span>
      <h2 className="text-16">{title}</h2>
      <div className="col-start-2 min-w-0">{children}</div>
    </section>
  );
}

/** 核对, 签署意见, 确认身份, the statement, and 签发. Enter never signs. */
export function SignoffPanel({ view, actor }: ReadingProps) {
  const t = useTranslations("signoff");
  const locale = useLocale();
  const say = useRefusalText();
  const move = useMove(view);
  const [opinion, setOpinion] = useState("");
  const [password, setPassword] = useState("");
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [sendingBack, setSendingBack] = useState(false);
  const offer = view.offers.find((each) => each.command === "sign");
  const missing = [
    ...(offer?.missing.map(say) ?? []),
    ...(opinion.trim() === "" ? [t("missingOpinion")] : []),
    ...(password === "" ? [t("missingPassword")] : []),
  ];
  const post = view.principals.find((principal) => principal.name === actor.name)?.post;
  const wrongPassword = refusal?.code === "reauthentication_failed";

  const sign = async () => {
    setPending(true);
    const answer = await move("sign", { opinion: opinion.trim(), password });
    setPending(false);
    setRefusal(answer);
    if (answer) setPassword("");
  };

  return (
    <form
      id="decision"
      onSubmit={(event) => event.preventDefault()}
      className="flex w-118 shrink-0 flex-col gap-4 overflow-auto border-l border-line-2 bg-paper px-6 py-4 max-lg:w-auto max-lg:overflow-visible max-lg:border-t max-lg:border-l-0 max-lg:px-4 print:hidden"
    >
      <Act number={1} title={t("check")}>
        <SignoffCheck view={view} />
      </Act>
      <Act number={2} title={t("opinion")}>
        <Textarea
          aria-label={t("opinion")}
          rows={2}
          autoGrow
          value={opinion}
          maxLength={500}
          onChange={(event) => setOpinion(event.target.value)}
        />
        {opinion === "" ? (
          <Button variant="link" onClick={() => setOpinion(t("opinionDefault"))}>
            {t("useDefault")}
          </Button>
        ) : null}
        <p className="mt-1 flex flex-wrap gap-x-3 text-14">
          <span className="text-ink-2">{t("signatory")}</span>
          <b>{actor.name}</b>
          <span className="text-ink-2">{post}</span>
          <span className="ml-auto">{formatDate(view.now, locale)}</span>
        </p>
      </Act>
      <Act number={3} title={t("identity")}>
        <Field label={t("password")} error={wrongPassword && refusal ? say(refusal) : undefined}>
          <PasswordInput
            value={password}
            maxLength={200}
            className="max-w-64 max-sm:max-w-none"
            onChange={(event) => setPassword(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === "Enter") event.preventDefault();
            }}
          />
        </Field>
      </Act>
      <Notice tone="blue">{t("statement")}</Notice>
      <p role="alert" className="text-13 font-bold text-ochre empty:hidden">
        {refusal && !wrongPassword ? say(refusal) : null}
      </p>
      <div className="flex items-start justify-between gap-4 max-lg:sticky max-lg:bottom-0 max-lg:-mx-4 max-lg:border-t max-lg:border-line-2 max-lg:bg-paper max-lg:px-4 max-lg:py-3 max-lg:shadow-bar">
        <Button variant="strong" size="decisive" onClick={() => setSendingBack(true)}>
          {t("sendBack")}
        </Button>
        {missing.length > 0 ? (
          <BlockedButton size="decisive" missing={missing} side="below" className="min-w-0">
            {t("title")}
          </BlockedButton>
        ) : (
          <Button variant="primary" size="decisive" pending={pending} onClick={() => void sign()}>
            {t("title")}
          </Button>
        )}
      </div>
      <SendBackDialog
        open={sendingBack}
        onOpenChange={setSendingBack}
        to={namesOf(view, "drafter").join("、")}
        onSendBack={(reason) => move("send_back", { reason })}
      />
    </form>
  );
}
