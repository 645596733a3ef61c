"use client";

import { useAct } from "@nianbao/app-kit/act";
import { useTRPCClient } from "@nianbao/app-kit/api-provider";
import type { Section } from "@nianbao/document/manuscript";
import { statutoryRoles } from "@nianbao/domain/manuscript/statutory-role";
import { Button } from "@nianbao/ui/button";
import { Dialog } from "@nianbao/ui/dialog";
import { Field } from "@nianbao/ui/field";
import { Select } from "@nianbao/ui/select";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useRoleOptions } from "../role-options.ts";
import { useEditorDesk } from "./desk-context.tsx";
import type { SectionName } from "./section-names.ts";

interface SectionSettingsDialogProps {
  readonly section: Section;
  readonly name: SectionName;
  readonly onClose: () => void;
}

/** What a section is for in the law, and which division writes it. */
export function SectionSettingsDialog({ section, name, onClose }: SectionSettingsDialogProps) {
  const t = useTranslations();
  const act = useAct();
  const client = useTRPCClient();
  const roleOptions = useRoleOptions();
  const { view } = useEditorDesk();
  const [role, setRole] = useState<string>(section.statutoryRole);
  const [division, setDivision] = useState(
    view.sections.find((each) => each.id === section.id)?.divisionId ?? "",
  );
  const [pending, setPending] = useState(false);
  const save = async () => {
    setPending(true);
    const refusal = await act(
      () =>
        client.report.setSection.mutate({
          sectionId: section.id,
          statutoryRole: statutoryRoles.find((each) => each === role),
          divisionId: division || null,
        }),
      { done: t("editor.sectionSaved") },
    );
    setPending(false);
    if (!refusal) onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={(shown) => (shown ? undefined : onClose())}
      title={t("editor.sectionSettingsTitle", { section: name.full })}
      actions={
        <>
          <Button onClick={onClose}>{t("common.cancel")}</Button>
          <Button variant="primary" pending={pending} onClick={() => void save()}>
            {t("common.save")}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-3">
        <Field label={t("editor.sectionRole")}>
          <Select value={role} onChange={(event) => setRole(event.target.value)} options={roleOptions} />
        </Field>
        <Field label={t("editor.sectionDivision")}>
          <Select
            value={division}
            onChange={(event) => setDivision(event.target.value)}
            options={[
              { value: "", label: t("editor.noDivision") },
              ...view.divisions.map(({ id, name: label }) => ({ value: id, label })),
            ]}
          />
        </Field>
      </div>
    </Dialog>
  );
}
