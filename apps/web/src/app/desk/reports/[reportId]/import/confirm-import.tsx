"use client";

import { useAct } from "@nianbao/app-kit/act";
import { useTRPCClient } from "@nianbao/app-kit/api-provider";
import { type Body, bodyText } from "@nianbao/document/body";
import type { ImportProposal } from "@nianbao/document/import/proposal";
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
import type { ImportTarget } from "./import-screen.tsx";

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
  const [parts, setParts] = useState(() => partsOf(proposal));
  const [pending, setPending] = useState(false);
  const wanted = parts.filter((part) => part.wanted);
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
          sections: wanted.map(({ heading, statutoryRole, body }) => ({ heading, statutoryRole, body })),
        }),
      { done: t("done", { count: wanted.length }) },
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
      {proposal.notices.length > 0 ? (
        <Card title={t("notices")}>
          <ul className="px-3.5 py-2 text-13">
            {proposal.notices.map((notice) => (
              <li key={notice.code} className="py-0.5">
                {t(`notice.${notice.code}`, { count: notice.count })}
                {notice.samples.length > 0 ? (
                  <span className="block text-12 break-all text-ink-2">{notice.samples.join("　")}</span>
                ) : null}
              </li>
            ))}
          </ul>
        </Card>
      ) : null}
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
      <Notice>{t("replaces")}</Notice>
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onAgain}>{t("again")}</Button>
        {wanted.length === 0 ? (
          <BlockedButton missing={[t("nothing")]} side="left">
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
