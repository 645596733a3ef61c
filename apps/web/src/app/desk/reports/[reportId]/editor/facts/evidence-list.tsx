"use client";

import { useAct } from "@nianbao/app-kit/act";
import { useTRPCClient } from "@nianbao/app-kit/api-provider";
import { buttonClass } from "@nianbao/ui/button-class";
import { Confirm } from "@nianbao/ui/confirm";
import { formatShortTime } from "@nianbao/ui/lib/format";
import { useRefusalText } from "@nianbao/ui/refusal-text";
import { useToast } from "@nianbao/ui/toast";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useRef, useState } from "react";
import type { ReportView } from "../../report-view.ts";
import { sendEvidence } from "./send-evidence.ts";

type EvidenceFile = ReportView["facts"][number]["evidence"][number];

/** The files that prove a figure: downloaded by everybody who reads the report, changed by who may write the figure. */
export function EvidenceList({
  reportId,
  factId,
  label,
  files,
  mayChange,
}: {
  readonly reportId: string;
  readonly factId: string;
  /** The figure's name. */
  readonly label: string;
  readonly files: readonly EvidenceFile[];
  readonly mayChange: boolean;
}) {
  const t = useTranslations("manuscript.evidence");
  const locale = useLocale();
  const act = useAct();
  const say = useRefusalText();
  const toast = useToast();
  const router = useRouter();
  const client = useTRPCClient();
  const input = useRef<HTMLInputElement>(null);
  const [sending, setSending] = useState(false);
  const [removing, setRemoving] = useState<EvidenceFile | null>(null);
  const send = async (file: File) => {
    setSending(true);
    const refusal = await sendEvidence(reportId, factId, file);
    setSending(false);
    if (refusal) toast.show(say(refusal), { tone: "failed" });
    else {
      toast.show(t("kept"));
      router.refresh();
    }
  };
  const remove = async () => {
    if (!removing) return;
    await act(() => client.report.removeEvidence.mutate({ evidenceId: removing.id }), { done: t("removed") });
  };
  return (
    <>
      {files.length > 0 ? (
        <ul className="w-full" aria-label={t("title", { label })}>
          {files.map((file) => (
            <li key={file.id} className="flex items-baseline gap-2 text-12">
              <a
                href={`/api/reports/${reportId}/evidence/${file.id}`}
                download
                className="min-w-0 flex-1 truncate text-blue-link hover:underline"
              >
                {file.fileName}
              </a>
              <span className="shrink-0 text-ink-2">
                {t("size", { kilobytes: Math.max(1, Math.round(file.size / 1024)) })}
                {` ${formatShortTime(file.uploadedAt, locale)}`}
              </span>
              {mayChange ? (
                <button
                  type="button"
                  className={buttonClass("link", "small")}
                  aria-label={t("removeFile", { name: file.fileName })}
                  onClick={() => setRemoving(file)}
                >
                  {t("remove")}
                </button>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
      {mayChange ? (
        <>
          <button
            type="button"
            className={buttonClass("link", "small")}
            aria-busy={sending}
            onClick={() => input.current?.click()}
          >
            {sending ? t("sending") : t("add")}
          </button>
          <input
            ref={input}
            type="file"
            hidden
            aria-label={t("choose", { label })}
            accept=".pdf,.jpg,.jpeg,.png,.docx,.xlsx,.ofd,.txt"
            onChange={(event) => {
              const file = event.target.files?.[0];
              event.target.value = "";
              if (file && !sending) void send(file);
            }}
          />
          <Confirm
            open={removing !== null}
            onOpenChange={(open) => (open ? undefined : setRemoving(null))}
            title={t("removeTitle", { name: removing?.fileName ?? "" })}
            description={t("removeBody")}
            act={t("remove")}
            onAct={remove}
          />
        </>
      ) : null}
    </>
  );
}
