"use client";

import { useTRPC } from "@nianbao/app-kit/api-provider";
import type { Refusal } from "@nianbao/domain/refusal";
import { Checkbox } from "@nianbao/ui/checkbox";
import { DateInput } from "@nianbao/ui/date-input";
import { Field } from "@nianbao/ui/field";
import { formatIsoDay } from "@nianbao/ui/lib/format";
import { useRefusalText } from "@nianbao/ui/refusal-text";
import { Select } from "@nianbao/ui/select";
import { TextInput } from "@nianbao/ui/text-input";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Org, OrgChoice } from "@/lib/answers";
import { useFieldError } from "@/lib/use-field-error";
import { DivisionSelect } from "@/parts/division-select";

export interface NewPersonFieldsProps {
  readonly orgs: readonly OrgChoice[];
  readonly today: Date;
  readonly refusal: Refusal | null;
}

/** The body's index prefix and a running number: QHKGX and 7 people make qhkgx08. */
const proposedUsername = ({ indexPrefix, people }: Org): string => {
  const prefix = indexPrefix.toLowerCase().replace(/[^a-z0-9]/g, "");
  return prefix ? `${prefix}${String(people + 1).padStart(2, "0")}` : "";
};

export function NewPersonFields({ orgs, today, refusal }: NewPersonFieldsProps) {
  const t = useTranslations("admin");
  const common = useTranslations("common");
  const say = useRefusalText();
  const wrong = useFieldError(refusal);
  const [orgId, setOrgId] = useState("");
  const [typed, setTyped] = useState<string>();
  const [withPost, setWithPost] = useState(false);
  const body = useQuery(useTRPC().adminOrgs.get.queryOptions({ orgId }, { enabled: orgId !== "" }));
  const username = typed ?? (body.data ? proposedUsername(body.data) : "");
  return (
    <>
      <Field label={t("org")} required>
        <Select
          name="orgId"
          required
          value={orgId}
          onChange={(event) => setOrgId(event.target.value)}
          placeholder={common("chooseOne")}
          options={orgs.filter((org) => org.active).map((org) => ({ value: org.id, label: org.shortName }))}
        />
      </Field>
      <div className="grid gap-3 sm:grid-cols-2">
        <Field label={t("name")} required error={wrong("name")}>
          <TextInput name="name" required maxLength={50} />
        </Field>
        <Field label={t("division")}>
          <DivisionSelect orgId={orgId} />
        </Field>
      </div>
      <Field
        label={t("username")}
        required
        hint={t("usernameHint")}
        error={refusal?.code === "username_taken" ? say(refusal) : wrong("username")}
      >
        <TextInput
          name="username"
          required
          value={username}
          onChange={(event) => setTyped(event.target.value)}
          pattern="[a-z0-9][a-z0-9._\-]{2,31}"
          autoCapitalize="none"
          autoComplete="off"
          spellCheck={false}
        />
      </Field>
      <Checkbox
        name="withPost"
        label={t("newPerson.withPost")}
        checked={withPost}
        onChange={(event) => setWithPost(event.target.checked)}
      />
      {withPost ? (
        <>
          <div className="grid gap-3 sm:grid-cols-2">
            <Field label={t("tenure.post")} required>
              <TextInput name="post" required maxLength={40} />
            </Field>
            <Field label={t("tenure.from")} required>
              <DateInput name="startsOn" required defaultValue={formatIsoDay(today)} />
            </Field>
          </div>
          <div className="flex flex-wrap gap-x-6">
            <Checkbox name="principal" label={t("tenure.isPrincipal")} />
            <Checkbox name="acting" label={t("tenure.isActing")} />
          </div>
        </>
      ) : null}
    </>
  );
}
