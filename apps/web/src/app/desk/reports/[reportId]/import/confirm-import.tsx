"use client";

import { useAct } from "@nianbao/app-kit/act";
import { useTRPCClient } from "@nianbao/app-kit/api-provider";
import { type Body, bodyText } from "@nianbao/document/body";
import type { ImportProposal } from "@nianbao/document/import/proposal";
import { withFigures } from "@nianbao/document/import/propose-facts";
import { statutoryRoles, type StatutoryRole } from "@nianbao/domain/manuscript/statutory-role";
import { BlockedButton } from "@nianbao/ui/blocked-button";
import { Button } from "@nianbao/ui/button";
import { Card } from "@nianbao/ui/card";
import { Checkbox } from "@nianbao/ui/checkbox";
import { Field } from "@nianbao/ui/field";
import { Notice } from "@nianbao/ui/notice";
import { Select } from "@nianbao/ui/select";
import { TextInput } from "@nianbao/ui/text-input";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useRoleOptions } from "../role-options.ts";
import { FoundNotices } from "./found-notices.tsx";
import { FoundRegistration } from "./found-registration.tsx";
import type { ImportTarget } from "./import-screen.tsx";
import { choicesOf, type FactChoice, ProposedFacts } from "./proposed-facts.tsx";

interface Part {
  readonly heading: string;
  readonly statutoryRole: StatutoryRole;
  readonly body: Body;
  readonly wanted: boolean;
}

const partsOf = ({ preamble, sections }: ImportProposal): Part[] => [
  ...(preamble ? [{ heading: "", statutoryRole: "preamble" as const, body: preamble, wanted: true }] : []),
  ...sections.map((section) => ({ ...section, wanted: true })),
];

const namesIn = (list: string): string[] =>
  list
    .split(/[，,；;。]/u)
    .map((name) => name.trim())
    .filter((name) => name !== "");

interface ConfirmImportProps {
  readonly proposal: ImportProposal;
  readonly target: ImportTarget;
  readonly onAgain: () => void;
}

/** The parts found in a text, to be set right by the drafter; on confirmation they replace the draft. */
export function ConfirmImport({ proposal, target, onAgain }: ConfirmImportProps) {
  const t = useTranslations("editor.import");
  const act = useAct();
  const client = useTRPCClient();
  const router = useRouter();
  const roleOptions = useRoleOptions();
  const [title, setTitle] = useState(proposal.title ?? target.title);
  const [addressee, setAddressee] = useState(proposal.addressee ?? target.addressee);
  const [cc, setCc] = useState((proposal.cc.length > 0 ? proposal.cc : target.cc).join("，"));
  const [parts, setParts] = useState(() => partsOf(proposal));
  const [facts, setFacts] = useState(() => choicesOf(proposal.facts));
  const [pending, setPending] = useState(false);
  const wanted = parts.filter((part) => part.wanted);
  const offered = facts.filter((fact) => parts[fact.part]?.wanted);
  const chosen = offered.filter((fact) => fact.wanted);
  const missing = [
    ...(wanted.length === 0 ? [t("nothing")] : []),
    ...(chosen.some((fact) => fact.label.trim() === "") ? [t("factUnnamed")] : []),
  ];
  const changeFact = (key: string, fact: Partial<Pick<FactChoice, "wanted" | "label">>) =>
    setFacts((old) => old.map((each) => (each.key === key ? { ...each, ...fact } : each)));
  const change = (index: number, part: Partial<Part>) =>
    setParts((old) => old.map((each, at) => (at === index ? { ...each, ...part } : each)));
  const replace = async () => {
    setPending(true);
    const refusal = await act(
      () =>
        client.report.importManuscript.mutate({
          editionId: target.editionId,
          version: target.version,
          title,
          addressee,
          cc: namesIn(cc),
          sections: parts.flatMap(({ heading, statutoryRole, body, wanted: included }, part) => {
            const here = chosen.filter((fact) => fact.part === part);
            return included ? [{ heading, statutoryRole, body: withFigures(body, here) }] : [];
          }),
          facts: chosen.map(({ key, label, value, unit, approx, indicatorCode }) => ({
            key,
            label,
            value,
            unit,
            approximation: approx,
            indicatorCode,
          })),
        }),
      { done: t("done", { count: wanted.length, facts: chosen.length }) },
    );
    setPending(false);
    if (!refusal) router.push(target.back);
  };
  return (
    <div className="mx-auto flex max-w-page flex-col gap-4">
      <header>
        <h2 className="text-16">{t("confirmTitle")}</h2>
        <p className="text-13 text-ink-2">{t("confirmBody")}</p>
      </header>
      <FoundNotices notices={proposal.notices} />
      <Card className="grid gap-3 p-3.5 lg:grid-cols-2">
        <Field label={t("reportTitle")} required>
          <TextInput value={title} maxLength={200} onChange={(event) => setTitle(event.target.value)} />
        </Field>
        <Field label={t("addressee")}>
          <TextInput
            value={addressee}
            maxLength={300}
            onChange={(event) => setAddressee(event.target.value)}
          />
        </Field>
        <Field label={t("cc")} hint={t("ccHint")}>
          <TextInput value={cc} maxLength={2_000} onChange={(event) => setCc(event.target.value)} />
        </Field>
        <FoundRegistration found={proposal} />
      </Card>
      <Card title={t("sections", { count: parts.length })}>
        <ol>
          {parts.map((part, index) => (
            <li
              key={index}
              aria-label={t("section", { number: index + 1 })}
              className="grid items-start gap-x-4 gap-y-2 border-b border-line px-3.5 py-3 last:border-b-0 lg:grid-cols-[minmax(0,1fr)_14rem_auto]"
            >
              <Field label={t("heading")}>
                <TextInput
                  value={part.heading}
                  maxLength={200}
                  onChange={(event) => change(index, { heading: event.target.value })}
                />
              </Field>
              <Field label={t("role")}>
                <Select
                  value={part.statutoryRole}
                  options={roleOptions}
                  onChange={(event) =>
                    change(index, {
                      statutoryRole: statutoryRoles.find((each) => each === event.target.value) ?? "other",
                    })
                  }
                />
              </Field>
              <div className="pt-5">
                <Checkbox
                  label={t("include")}
                  checked={part.wanted}
                  onChange={(event) => change(index, { wanted: event.target.checked })}
                />
              </div>
              <details className="text-13 lg:col-span-3">
                <summary className="text-blue-link">
                  {t("show")} · {t("words", { count: bodyText(part.body).replaceAll(/\s/gu, "").length })}
                </summary>
                <p className="mt-1 max-h-60 overflow-auto whitespace-pre-line text-ink-2">
                  {bodyText(part.body)}
                </p>
              </details>
            </li>
          ))}
        </ol>
      </Card>
      <ProposedFacts facts={offered} onChange={changeFact} />
      <Notice>{t("replaces")}</Notice>
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onAgain}>{t("again")}</Button>
        {missing.length > 0 ? (
          <BlockedButton missing={missing} side="left">
            {t("confirm")}
          </BlockedButton>
        ) : (
          <Button variant="primary" pending={pending} onClick={() => void replace()}>
            {t("confirm")}
          </Button>
        )}
      </div>
    </div>
  );
}
