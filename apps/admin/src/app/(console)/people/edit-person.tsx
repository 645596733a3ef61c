"use client";

import { useTRPCClient } from "@nianbao/app-kit/api-provider";
import { formText } from "@nianbao/app-kit/lib/form-text";
import type { Refusal } from "@nianbao/domain/refusal";
import { Field } from "@nianbao/ui/field";
import { TextInput } from "@nianbao/ui/text-input";
import { useTranslations } from "next-intl";
import type { Person } from "@/lib/answers";
import { useFieldError } from "@/lib/use-field-error";
import { DivisionSelect } from "@/parts/division-select";
import { FormDialog } from "@/parts/form-dialog";
import { KeptVersion } from "@/parts/kept-version";

/** 修改资料: name and division. */
export function EditPerson({ person }: { readonly person: Person }) {
  const api = useTRPCClient();
  const t = useTranslations("admin");
  const common = useTranslations("common");
  return (
    <FormDialog
      label={t("edit.act")}
      size="small"
      title={t("edit.title", { name: person.name })}
      act={common("save")}
      done={t("edit.done")}
      run={(form) =>
        api.adminPeople.update.mutate({
          accountId: person.id,
          version: Number(formText(form, "version")),
          name: formText(form, "name"),
          divisionId: formText(form, "divisionId") || null,
        })
      }
    >
      {(refusal) => <PersonFields person={person} refusal={refusal} />}
    </FormDialog>
  );
}

function PersonFields({ person, refusal }: { readonly person: Person; readonly refusal: Refusal | null }) {
  const t = useTranslations("admin");
  const wrong = useFieldError(refusal);
  return (
    <>
      <KeptVersion version={person.version} />
      <Field label={t("name")} required error={wrong("name")}>
        <TextInput name="name" defaultValue={person.name} required maxLength={50} />
      </Field>
      <Field label={t("division")}>
        <DivisionSelect orgId={person.orgId} defaultValue={person.divisionId} />
      </Field>
    </>
  );
}
