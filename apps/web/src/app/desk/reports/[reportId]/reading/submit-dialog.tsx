"use client";

import { docNumberPattern } from "@nianbao/domain/workflow/guards";
import type { Refusal } from "@nianbao/domain/refusal";
import { BlockedButton } from "@nianbao/ui/blocked-button";
import { Button } from "@nianbao/ui/button";
import { DateInput } from "@nianbao/ui/date-input";
import { Dialog } from "@nianbao/ui/dialog";
import { Field } from "@nianbao/ui/field";
import { KeyValue } from "@nianbao/ui/key-value";
import { formatDateTime, formatIsoDay } from "@nianbao/ui/lib/format";
import { Notice } from "@nianbao/ui/notice";
import { useRefusalText } from "@nianbao/ui/refusal-text";
import { TextInput } from "@nianbao/ui/text-input";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { mendedDocNumber } from "../editor/doc-number.ts";
import type { ReportView } from "../report-view.ts";
import { useMove } from "./use-move.ts";

const aboutNumber = new Set<Refusal["code"]>([
  "doc_number_missing",
  "doc_number_malformed",
  "doc_number_taken",
]);
const aboutDate = new Set<Refusal["code"]>(["issue_date_missing", "issue_date_invalid"]);

/** Registers the signed report and submits it. Lateness is said and stops nothing. */
export function SubmitDialog({
  view,
  open,
  onOpenChange,
}: {
  readonly view: ReportView;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}) {
  const t = useTranslations("review.submit");
  const common = useTranslations("common");
  const locale = useLocale();
  const say = useRefusalText();
  const move = useMove(view);
  const { edition, report, manuscript, now } = view;
  const start = `${report.docPrefix}〔${formatIsoDay(now).slice(0, 4)}〕`;
  const [docNumber, setDocNumber] = useState(edition.docNumber ?? start);
  const [issueDate, setIssueDate] = useState(edition.issueDate ?? formatIsoDay(edition.signedAt ?? now));
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const mended = mendedDocNumber(docNumber);
  const late = now > edition.dueAt;
  const due = formatDateTime(edition.dueAt, locale);
  const unfinished = docNumber.trim() === "" || docNumber.trim() === start;
  const malformed = !unfinished && !docNumberPattern.test(docNumber.trim());
  const missing = [unfinished ? t("docNumber") : null, issueDate === "" ? t("issueDate") : null].filter(
    (each) => each !== null,
  );

  const submit = async () => {
    setPending(true);
    const answer = await move("submit", { docNumber: docNumber.trim(), issueDate });
    setPending(false);
    setRefusal(answer);
    if (answer === null) onOpenChange(false);
  };

  const numberError = malformed
    ? say({ code: "doc_number_malformed" })
    : refusal && aboutNumber.has(refusal.code)
      ? say(refusal)
      : undefined;
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t("title", { to: manuscript.addressee })}
      description={t("description")}
      actions={
        <>
          <Button onClick={() => onOpenChange(false)}>{common("cancel")}</Button>
          {missing.length > 0 ? (
            <BlockedButton missing={missing} side="left">
              {t("act")}
            </BlockedButton>
          ) : (
            <Button variant="primary" pending={pending} onClick={() => void submit()}>
              {t("act")}
            </Button>
          )}
        </>
      }
    >
      <div className="flex flex-col gap-3">
        <Field
          label={t("docNumber")}
          hint={t("docNumberHint", { example: `${start}8号` })}
          error={numberError}
          fix={
            mended ? { label: t("fix", { number: mended }), onFix: () => setDocNumber(mended) } : undefined
          }
          required
        >
          <TextInput
            value={docNumber}
            maxLength={60}
            onChange={(event) => {
              setDocNumber(event.target.value);
              setRefusal(null);
            }}
          />
        </Field>
        <Field
          label={t("issueDate")}
          hint={t("issueDateHint")}
          error={refusal && aboutDate.has(refusal.code) ? say(refusal) : undefined}
          required
        >
          <DateInput
            value={issueDate}
            max={formatIsoDay(now)}
            onChange={(event) => setIssueDate(event.target.value)}
          />
        </Field>
        <KeyValue frame="boxed" items={[{ key: t("addressee"), value: manuscript.addressee }]} />
        <Notice tone={late ? "ochre" : "blue"} className="text-13">
          {t(late ? "late" : "onTime", { date: due })}
        </Notice>
        <p role="alert" className="text-13 font-bold text-ochre empty:hidden">
          {refusal && !aboutNumber.has(refusal.code) && !aboutDate.has(refusal.code) ? say(refusal) : null}
        </p>
      </div>
    </Dialog>
  );
}
