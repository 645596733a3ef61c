"use client";

import { useTRPCClient } from "@nianbao/app-kit/api-provider";
import { formText } from "@nianbao/app-kit/lib/form-text";
import type { Refusal } from "@nianbao/domain/refusal";
import { Checkbox } from "@nianbao/ui/checkbox";
import { Field } from "@nianbao/ui/field";
import { useRefusalText } from "@nianbao/ui/refusal-text";
import { TextInput } from "@nianbao/ui/text-input";
import { useTranslations } from "next-intl";
import type { Org } from "@/lib/answers";
import { useFieldError } from "@/lib/use-field-error";
import { FormDialog } from "@/parts/form-dialog";

type Division = Org["divisions"][number];

function DivisionFields(props: {
  readonly name?: string;
  readonly ordinal: number;
  readonly refusal: Refusal | null;
}) {
  const { name, ordinal, refusal } = props;
  const t = useTranslations("admin.body");
  const say = useRefusalText();
  const wrong = useFieldError(refusal);
  return (
    <div className="grid gap-3 sm:grid-cols-[3fr_1fr]">
      <Field
        label={t("divisionName")}
        required
        error={refusal?.code === "name_taken" ? say(refusal) : wrong("name")}
      >
        <TextInput name="name" required maxLength={40} defaultValue={name} />
      </Field>
      <Field label={t("ordinal")} error={wrong("ordinal")}>
        <TextInput name="ordinal" type="number" min={0} max={100_000} required defaultValue={ordinal} />
      </Field>
    </div>
  );
}

/** 新增科室. */
export function NewDivision({ orgId, ordinal }: { readonly orgId: string; readonly ordinal: number }) {
  const api = useTRPCClient();
  const t = useTranslations("admin.body");
  return (
    <FormDialog
      label={t("addDivision")}
      size="small"
      title={t("addDivision")}
      act={t("addDivision")}
      done={t("divisionAdded")}
      shownAbove={["name_taken"]}
      run={(form) =>
        api.adminOrgs.createDivision.mutate({
          orgId,
          name: formText(form, "name"),
          ordinal: Number(formText(form, "ordinal")),
        })
      }
    >
      {(refusal) => <DivisionFields ordinal={ordinal} refusal={refusal} />}
    </FormDialog>
  );
}

/** Renames, moves, closes or reopens a division. */
export function EditDivision({ division }: { readonly division: Division }) {
  const api = useTRPCClient();
  const t = useTranslations("admin.body");
  const common = useTranslations("common");
  return (
    <FormDialog
      label={common("edit")}
      variant="link"
      title={t("editDivision")}
      act={common("save")}
      done={t("divisionEdited")}
      shownAbove={["name_taken"]}
      run={(form) =>
        api.adminOrgs.updateDivision.mutate({
          divisionId: division.id,
          name: formText(form, "name"),
          ordinal: Number(formText(form, "ordinal")),
          active: form.has("active"),
        })
      }
    >
      {(refusal) => (
        <>
          <DivisionFields name={division.name} ordinal={division.ordinal} refusal={refusal} />
          <Checkbox name="active" label={t("divisionActive")} defaultChecked={division.active} />
        </>
      )}
    </FormDialog>
  );
}
