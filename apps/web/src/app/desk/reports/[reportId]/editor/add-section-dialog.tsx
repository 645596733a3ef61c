"use client";

import { useAct } from "@nianbao/app-kit/act";
import { useTRPCClient } from "@nianbao/app-kit/api-provider";
import { maxSections } from "@nianbao/document/limits";
import { statutoryRoles } from "@nianbao/domain/manuscript/statutory-role";
import { Button } from "@nianbao/ui/button";
import { Dialog } from "@nianbao/ui/dialog";
import { Field } from "@nianbao/ui/field";
import { Select } from "@nianbao/ui/select";
import { TextInput } from "@nianbao/ui/text-input";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useRoleOptions } from "../role-options.ts";
import { useEditorDesk } from "./desk-context.tsx";
import type { SectionName } from "./section-names.ts";

interface AddSectionDialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly names: ReadonlyMap<string, SectionName>;
}

/** Asks for the heading, role and place of a new section. */
export function AddSectionDialog({ open, onOpenChange, names }: AddSectionDialogProps) {
  const t = useTranslations();
  const act = useAct();
  const client = useTRPCClient();
  const roleOptions = useRoleOptions();
  const { view, live } = useEditorDesk();
  const [heading, setHeading] = useState("");
  const [role, setRole] = useState<string>("measures_outcomes");
  const [position, setPosition] = useState(String(maxSections));
  const [pending, setPending] = useState(false);
  const add = async () => {
    setPending(true);
    const refusal = await act(
      () =>
        client.report.addSection.mutate({
          editionId: view.edition.id,
          heading,
          position: Number(position),
          statutoryRole: statutoryRoles.find((each) => each === role) ?? "other",
        }),
      { done: t("editor.sectionAdded") },
    );
    setPending(false);
    if (refusal) return;
    setHeading("");
    onOpenChange(false);
  };
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t("editor.addSectionTitle")}
      actions={
        <>
          <Button onClick={() => onOpenChange(false)}>{t("common.cancel")}</Button>
          <Button variant="primary" pending={pending} onClick={() => void add()}>
            {t("editor.addSection")}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-3">
        <Field label={t("editor.sectionHeading")}>
          <TextInput value={heading} maxLength={200} onChange={(event) => setHeading(event.target.value)} />
        </Field>
        <Field label={t("editor.sectionRole")}>
          <Select value={role} onChange={(event) => setRole(event.target.value)} options={roleOptions} />
        </Field>
        <Field label={t("editor.sectionPosition")}>
          <Select
            value={position}
            onChange={(event) => setPosition(event.target.value)}
            options={[
              ...live.manuscript.sections.map(({ id }, index) => ({
                value: String(index),
                label: t("editor.positionBefore", { section: names.get(id)?.full ?? "" }),
              })),
              { value: String(maxSections), label: t("editor.positionEnd") },
            ]}
          />
        </Field>
      </div>
    </Dialog>
  );
}
