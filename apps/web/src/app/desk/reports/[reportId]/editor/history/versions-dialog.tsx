"use client";

import { useTRPC } from "@nianbao/app-kit/api-provider";
import { emptyBody } from "@nianbao/document/body";
import { validateBody } from "@nianbao/document/validate-body";
import { Button } from "@nianbao/ui/button";
import { Dialog } from "@nianbao/ui/dialog";
import { ErrorState } from "@nianbao/ui/error-state";
import { LoadingBars } from "@nianbao/ui/loading-bars";
import { Select } from "@nianbao/ui/select";
import { SideBySide } from "@nianbao/ui/side-by-side";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { compareBodies, compareLines } from "../compare.ts";
import { useEditorDesk } from "../desk-context.tsx";
import { useRestore } from "./use-restore.ts";
import { useVersionWords, type VersionEntry } from "./version-words.ts";

const bodyOf = (body: unknown) => {
  const answer = validateBody(body);
  return answer.ok ? answer.body : emptyBody();
};

interface VersionsDialogProps {
  readonly sectionId: string;
  readonly name: string;
  readonly versions: readonly VersionEntry[];
  readonly left: number;
  readonly right: number;
  readonly onChange: (compared: { readonly left: number; readonly right: number }) => void;
  readonly onClose: () => void;
}

/** Two kept texts of a section facing each other; the one at the left may be brought back as a new version. */
export function VersionsDialog({
  sectionId,
  name,
  versions,
  left,
  right,
  onChange,
  onClose,
}: VersionsDialogProps) {
  const t = useTranslations("manuscript.history");
  const common = useTranslations("common");
  const trpc = useTRPC();
  const words = useVersionWords();
  const { view } = useEditorDesk();
  const restore = useRestore();
  const [asked, setAsked] = useState(false);
  const [pending, setPending] = useState(false);
  const wanted = (number: number) => trpc.report.getSectionVersion.queryOptions({ sectionId, number });
  const before = useQuery(wanted(left));
  const after = useQuery(wanted(right));
  const editable = view.sections.find((row) => row.id === sectionId)?.editable ?? false;
  const mayRestore = editable && left !== versions[0]?.number;
  const options = versions.map((entry) => ({ value: String(entry.number), label: words.name(entry) }));
  const bringBack = async () => {
    setPending(true);
    const done = await restore(sectionId, left);
    setPending(false);
    if (done) onClose();
  };
  return (
    <Dialog
      wide
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={t("compareTitle", { section: name })}
      description={asked ? t("restoreBody") : t("compareBody")}
      actions={
        <>
          <Button onClick={asked ? () => setAsked(false) : onClose}>
            {asked ? common("cancel") : common("close")}
          </Button>
          {mayRestore ? (
            <Button
              variant={asked ? "strong" : "outline"}
              pending={pending}
              onClick={asked ? () => void bringBack() : () => setAsked(true)}
            >
              {asked ? t("restoreConfirm") : t("restore")}
            </Button>
          ) : null}
        </>
      }
    >
      {before.status === "error" || after.status === "error" ? (
        <ErrorState
          action={
            <Button
              onClick={() => {
                void before.refetch();
                void after.refetch();
              }}
            >
              {common("retry")}
            </Button>
          }
        />
      ) : (
        <>
          <div className="mb-2 grid grid-cols-2 gap-3 max-sm:grid-cols-1">
            <Select
              size="small"
              aria-label={t("left")}
              value={String(left)}
              options={options}
              onChange={(event) => onChange({ left: Number(event.target.value), right })}
            />
            <Select
              size="small"
              aria-label={t("right")}
              value={String(right)}
              options={options}
              onChange={(event) => onChange({ left, right: Number(event.target.value) })}
            />
          </div>
          {before.data && after.data ? (
            <SideBySide
              label={t("compareTitle", { section: name })}
              leftLabel={t("left")}
              rightLabel={t("right")}
              rows={[
                {
                  same: before.data.heading === after.data.heading,
                  ...compareLines(before.data.heading, after.data.heading),
                },
                ...compareBodies(bodyOf(before.data.body), bodyOf(after.data.body)).map((row) => ({
                  same: row.same,
                  left: row.leftBlock && row.left,
                  right: row.rightBlock && row.right,
                })),
              ]}
            />
          ) : (
            <LoadingBars />
          )}
        </>
      )}
    </Dialog>
  );
}
