"use client";

import type { Refusal } from "@nianbao/domain/refusal";
import { type DisclosureForm, disclosureItems } from "@nianbao/domain/workflow/publication";
import { BlockedButton } from "@nianbao/ui/blocked-button";
import { Button } from "@nianbao/ui/button";
import { Field } from "@nianbao/ui/field";
import { SectionHeader } from "@nianbao/ui/page-header";
import { RadioGroup } from "@nianbao/ui/radio-group";
import { useRefusalText } from "@nianbao/ui/refusal-text";
import { Textarea } from "@nianbao/ui/textarea";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { PublicationView } from "../publication-view.ts";
import { usePublicationMove } from "./use-publication-move.ts";

/** The disclosure review form: a result for each item, then cleared, or not published on a basis. */
export function DisclosureReview({ view }: { readonly view: PublicationView }) {
  const t = useTranslations("publication.form");
  const words = useTranslations("disclosure");
  const command = useTranslations("command");
  const say = useRefusalText();
  const move = usePublicationMove(view);
  const [form, setForm] = useState<DisclosureForm>({});
  const [opinion, setOpinion] = useState("");
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const barred = (act: "clear" | "exempt") =>
    view.offers.find((offer) => offer.command === act)?.missing.map(say) ?? [];
  const open = disclosureItems.filter((item) => form[item] === undefined);
  const risky = disclosureItems.filter((item) => form[item] === "risk");
  const clearMissing = [
    ...barred("clear"),
    ...(open.length > 0 ? [say({ code: "disclosure_form_incomplete", context: { items: open } })] : []),
    ...(risky.length > 0 ? [say({ code: "disclosure_risk_found", context: { items: risky } })] : []),
  ];
  const exemptMissing = [
    ...barred("exempt"),
    ...(opinion.trim() === "" ? [say({ code: "basis_required" })] : []),
  ];

  const act = async (which: "clear" | "exempt") => {
    setPending(true);
    setRefusal(
      await move(
        which,
        which === "clear" ? { form, reason: opinion.trim() } : { form, basis: opinion.trim() },
      ),
    );
    setPending(false);
  };

  return (
    <section className="flex flex-col gap-3">
      <SectionHeader
        title={t("title")}
        note={t("progress", { done: disclosureItems.length - open.length, total: disclosureItems.length })}
      />
      <p className="text-13 text-ink-2">{t("note")}</p>
      {disclosureItems.map((item, index) => (
        <RadioGroup
          key={item}
          legend={`${index + 1}. ${words(`item.${item}`)}`}
          name={item}
          layout="row"
          value={form[item]}
          options={[
            { value: "clear", label: words("clear") },
            { value: "risk", label: words("risk") },
          ]}
          onChange={(value) => setForm({ ...form, [item]: value })}
        />
      ))}
      <Field label={t("opinion")} hint={t("opinionHint")}>
        <Textarea value={opinion} maxLength={1_000} onChange={(event) => setOpinion(event.target.value)} />
      </Field>
      <p role="alert" className="text-13 font-bold text-ochre empty:hidden">
        {refusal ? say(refusal) : null}
      </p>
      <div className="flex flex-col items-end gap-3">
        {clearMissing.length > 0 ? (
          <BlockedButton missing={clearMissing} side="below">
            {command("clear")}
          </BlockedButton>
        ) : (
          <Button variant="primary" pending={pending} onClick={() => void act("clear")}>
            {command("clear")}
          </Button>
        )}
        {exemptMissing.length > 0 ? (
          <BlockedButton missing={exemptMissing} side="below">
            {command("exempt")}
          </BlockedButton>
        ) : (
          <Button variant="strong" pending={pending} onClick={() => void act("exempt")}>
            {command("exempt")}
          </Button>
        )}
      </div>
    </section>
  );
}
