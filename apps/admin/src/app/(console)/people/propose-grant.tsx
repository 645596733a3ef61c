"use client";

import { useTRPCClient } from "@nianbao/app-kit/api-provider";
import { formText } from "@nianbao/app-kit/lib/form-text";
import { type Role, roles } from "@nianbao/domain/policy/roles";
import { rolesCompatible } from "@nianbao/domain/policy/separation";
import type { Refusal } from "@nianbao/domain/refusal";
import { DateInput } from "@nianbao/ui/date-input";
import { Field } from "@nianbao/ui/field";
import { formatIsoDay } from "@nianbao/ui/lib/format";
import { useRefusalText } from "@nianbao/ui/refusal-text";
import { Select } from "@nianbao/ui/select";
import { Textarea } from "@nianbao/ui/textarea";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Person } from "@/lib/answers";
import { FormDialog } from "@/parts/form-dialog";
import { beginOf, endOf } from "@/lib/shanghai-day";
import { useFieldError } from "@/lib/use-field-error";

export interface ProposeGrantProps {
  readonly person: Person;
  /** Roles the person has or is proposed for. */
  readonly held: readonly Role[];
  readonly now: Date;
}

/** 提出授权: which role, why, from when until when. Roles that do not go together are named at once. */
export function ProposeGrant({ person, held, now }: ProposeGrantProps) {
  const api = useTRPCClient();
  const t = useTranslations("admin.grant");
  return (
    <FormDialog
      label={t("propose")}
      size="small"
      title={t("proposeTitle", { name: person.name })}
      description={t("proposeBody")}
      act={t("propose")}
      done={t("proposed")}
      shownAbove={["reason_required", "roles_exclusive"]}
      run={(form) => {
        const [from, to] = [formText(form, "from"), formText(form, "to")];
        return api.adminGrants.propose.mutate({
          accountId: person.id,
          role: roles.find((role) => role === formText(form, "role")) ?? "drafter",
          reason: formText(form, "reason"),
          startsAt: from ? beginOf(from) : undefined,
          endsAt: to ? endOf(to) : undefined,
        });
      }}
    >
      {(refusal) => <GrantFields held={held} now={now} refusal={refusal} />}
    </FormDialog>
  );
}

function GrantFields(props: Omit<ProposeGrantProps, "person"> & { readonly refusal: Refusal | null }) {
  const { held, now, refusal } = props;
  const t = useTranslations("admin.grant");
  const roleName = useTranslations("role");
  const say = useRefusalText();
  const wrong = useFieldError(refusal);
  const [chosen, setChosen] = useState<Role>();
  const clash = chosen ? rolesCompatible(held, chosen) : null;
  return (
    <>
      <Field
        label={t("role")}
        required
        error={clash ? say(clash) : refusal?.code === "roles_exclusive" ? say(refusal) : undefined}
      >
        <Select
          name="role"
          required
          placeholder=""
          defaultValue=""
          onChange={(event) => setChosen(roles.find((role) => role === event.target.value))}
          options={roles
            .filter((role) => !held.includes(role))
            .map((role) => ({ value: role, label: roleName(role) }))}
        />
      </Field>
      <Field
        label={t("reason")}
        required
        hint={t("reasonHint")}
        error={refusal?.code === "reason_required" ? say(refusal) : wrong("reason")}
      >
        <Textarea name="reason" maxLength={500} counter />
      </Field>
      <div className="grid gap-3 sm:grid-cols-2">
        <Field label={t("from")} hint={t("fromHint")} error={wrong("startsAt")}>
          <DateInput name="from" min={formatIsoDay(now)} />
        </Field>
        <Field label={t("to")} hint={t("toHint")} error={wrong("endsAt") && t("toBeforeFrom")}>
          <DateInput name="to" min={formatIsoDay(now)} />
        </Field>
      </div>
    </>
  );
}
