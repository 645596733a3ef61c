"use client";

import { formText } from "@nianbao/app-kit/lib/form-text";
import { orgKinds } from "@nianbao/domain/org/org-kind";
import type { Refusal } from "@nianbao/domain/refusal";
import { Checkbox } from "@nianbao/ui/checkbox";
import { Field } from "@nianbao/ui/field";
import { useRefusalText } from "@nianbao/ui/refusal-text";
import { Select } from "@nianbao/ui/select";
import { TextInput } from "@nianbao/ui/text-input";
import { useTranslations } from "next-intl";
import type { Org } from "@/lib/answers";
import { fieldsOf, useFieldError } from "@/lib/use-field-error";

/** What the form below says of a body. */
export const orgFrom = (form: FormData) => ({
  kind: orgKinds.find((kind) => kind === formText(form, "kind")) ?? "bureau",
  fullName: formText(form, "fullName"),
  shortName: formText(form, "shortName"),
  docPrefix: formText(form, "docPrefix"),
  indexPrefix: formText(form, "indexPrefix"),
  uscc: formText(form, "uscc").trim() || null,
  deliberationRequired: form.has("deliberationRequired"),
  ordinal: Number(formText(form, "ordinal")),
});

export interface OrgFieldsProps {
  readonly org?: Org;
  readonly ordinal: number;
  readonly refusal: Refusal | null;
}

export function OrgFields({ org, ordinal, refusal }: OrgFieldsProps) {
  const t = useTranslations("admin.body");
  const kind = useTranslations("orgKind");
  const say = useRefusalText();
  const wrong = useFieldError(refusal);
  return (
    <>
      <Field
        label={t("fullName")}
        required
        error={refusal?.code === "name_taken" ? say(refusal) : wrong("fullName")}
      >
        <TextInput name="fullName" required maxLength={60} defaultValue={org?.fullName} />
      </Field>
      <div className="grid gap-3 sm:grid-cols-2">
        <Field label={t("shortName")} required error={wrong("shortName")}>
          <TextInput name="shortName" required maxLength={20} defaultValue={org?.shortName} />
        </Field>
        <Field label={t("kind")} required>
          <Select
            name="kind"
            required
            placeholder=""
            defaultValue={org?.kind ?? ""}
            options={orgKinds.map((one) => ({ value: one, label: kind(one) }))}
          />
        </Field>
        <Field label={t("docPrefix")} hint={t("docPrefixHint")} error={wrong("docPrefix")}>
          <TextInput name="docPrefix" maxLength={20} defaultValue={org?.docPrefix} />
        </Field>
        <Field label={t("indexPrefix")} hint={t("indexPrefixHint")} error={wrong("indexPrefix")}>
          <TextInput name="indexPrefix" maxLength={20} defaultValue={org?.indexPrefix} />
        </Field>
        <Field
          label={t("uscc")}
          hint={t("usccHint")}
          error={fieldsOf(refusal).includes("uscc") ? t("usccWrong") : undefined}
        >
          <TextInput name="uscc" maxLength={18} defaultValue={org?.uscc ?? ""} />
        </Field>
        <Field label={t("ordinal")} error={wrong("ordinal")}>
          <TextInput
            name="ordinal"
            type="number"
            min={0}
            max={100_000}
            required
            defaultValue={org?.ordinal ?? ordinal}
          />
        </Field>
      </div>
      <Checkbox
        name="deliberationRequired"
        label={t("deliberation")}
        defaultChecked={org?.deliberationRequired}
      />
    </>
  );
}
