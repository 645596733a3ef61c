"use client";

import { useTRPC, useTRPCClient } from "@nianbao/app-kit/api-provider";
import { formText } from "@nianbao/app-kit/lib/form-text";
import type { Refusal } from "@nianbao/domain/refusal";
import { Checkbox } from "@nianbao/ui/checkbox";
import { DateInput } from "@nianbao/ui/date-input";
import { Field } from "@nianbao/ui/field";
import { Select } from "@nianbao/ui/select";
import { TextInput } from "@nianbao/ui/text-input";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import type { Org } from "@/lib/answers";
import { useFieldError } from "@/lib/use-field-error";
import { FormDialog } from "@/parts/form-dialog";

/** 登记任职 of one of the body's people. */
export function NewTenure({ org, today }: { readonly org: Org; readonly today: string }) {
  const api = useTRPCClient();
  const t = useTranslations("admin.tenure");
  return (
    <FormDialog
      label={t("add")}
      size="small"
      title={t("addTitle", { org: org.shortName })}
      act={t("add")}
      done={t("added")}
      run={(form) =>
        api.adminOrgs.createTenure.mutate({
          orgId: org.id,
          accountId: formText(form, "accountId"),
          post: formText(form, "post"),
          principal: form.has("principal"),
          acting: form.has("acting"),
          startsOn: formText(form, "startsOn"),
        })
      }
    >
      {(refusal) => <TenureFields orgId={org.id} today={today} refusal={refusal} />}
    </FormDialog>
  );
}

function TenureFields(props: {
  readonly orgId: string;
  readonly today: string;
  readonly refusal: Refusal | null;
}) {
  const t = useTranslations("admin.tenure");
  const wrong = useFieldError(props.refusal);
  return (
    <>
      <div className="grid gap-3 sm:grid-cols-2">
        <Field label={t("person")} required>
          <PersonSelect orgId={props.orgId} />
        </Field>
        <Field label={t("post")} required error={wrong("post")}>
          <TextInput name="post" required maxLength={40} />
        </Field>
        <Field label={t("from")} required error={wrong("startsOn")}>
          <DateInput name="startsOn" required defaultValue={props.today} />
        </Field>
      </div>
      <div className="flex flex-wrap gap-x-6">
        <Checkbox name="principal" label={t("isPrincipal")} />
        <Checkbox name="acting" label={t("isActing")} />
      </div>
    </>
  );
}

function PersonSelect({ orgId }: { readonly orgId: string }) {
  const common = useTranslations("common");
  const people = useQuery(useTRPC().adminPeople.list.queryOptions({ orgId, pageSize: 100 }));
  return (
    <Select
      key={people.isSuccess ? "ready" : "loading"}
      name="accountId"
      required
      defaultValue=""
      placeholder={people.isSuccess ? common("chooseOne") : common("loading")}
      options={(people.data?.people ?? []).map((one) => ({ value: one.id, label: one.name }))}
    />
  );
}

/** 登记免职: the last day in office. */
export function EndTenure({ tenure }: { readonly tenure: Org["tenures"][number] }) {
  const api = useTRPCClient();
  const t = useTranslations("admin.tenure");
  return (
    <FormDialog
      label={t("end")}
      variant="link"
      title={t("endTitle", { name: tenure.name, post: tenure.post })}
      act={t("end")}
      done={t("ended")}
      run={(form) =>
        api.adminOrgs.endTenure.mutate({ tenureId: tenure.id, endsOn: formText(form, "endsOn") })
      }
    >
      {() => (
        <Field label={t("to")} required hint={t("endHint")}>
          <DateInput name="endsOn" required min={tenure.startsOn} max={tenure.endsOn ?? undefined} />
        </Field>
      )}
    </FormDialog>
  );
}
