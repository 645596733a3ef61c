import { publicationDue, submissionDue } from "@nianbao/domain/calendar/statutory";
import { DateInput } from "@nianbao/ui/date-input";
import { Field } from "@nianbao/ui/field";
import { formatDate } from "@nianbao/ui/lib/format";
import { useLocale, useTranslations } from "next-intl";
import { daysAfter, firstLateAfter, lastDayOf } from "../due-days.ts";
import type { CampaignDraft } from "./campaign-draft.ts";

interface DueFieldsProps {
  readonly draft: CampaignDraft;
  readonly reportYear: number;
  readonly onChange: (draft: CampaignDraft) => void;
}

/** The two due days, each with how it stands to the law's. */
export function DueFields({ draft, reportYear, onChange }: DueFieldsProps) {
  const t = useTranslations("campaign");
  return (
    <div className="flex flex-col gap-3 p-3.5">
      <Field
        label={t("submissionDue")}
        required
        hint={<DueHint day={draft.submissionDay} statutory={submissionDue(reportYear)} />}
      >
        <DateInput
          value={draft.submissionDay}
          onChange={({ target }) => onChange({ ...draft, submissionDay: target.value })}
        />
      </Field>
      <Field
        label={t("publicationDue")}
        required
        hint={<DueHint day={draft.publicationDay} statutory={publicationDue(reportYear)} />}
      >
        <DateInput
          value={draft.publicationDay}
          onChange={({ target }) => onChange({ ...draft, publicationDay: target.value })}
        />
      </Field>
    </div>
  );
}

function DueHint({ day, statutory }: { readonly day: string; readonly statutory: Date }) {
  const t = useTranslations("campaign");
  const locale = useLocale();
  const due = firstLateAfter(day);
  if (!due) return t("dueMissing");
  const days = daysAfter(due, statutory);
  const date = formatDate(lastDayOf(statutory), locale);
  return (
    <>
      {t("dueHint")}{" "}
      {days === 0 ? (
        t("statutory")
      ) : days < 0 ? (
        t("earlier", { date, days: -days })
      ) : (
        <b className="text-ochre">{t("later", { date, days })}</b>
      )}
    </>
  );
}
