import { Field } from "@nianbao/ui/field";
import { TextInput } from "@nianbao/ui/text-input";
import { Textarea } from "@nianbao/ui/textarea";
import { useTranslations } from "next-intl";
import type { CampaignDraft } from "./campaign-draft.ts";

interface DraftProps {
  readonly draft: CampaignDraft;
  readonly onChange: (draft: CampaignDraft) => void;
}

/** Title, number, text and contact of the notice. */
export function NoticeFields({ draft, onChange }: DraftProps) {
  const t = useTranslations("campaign");
  return (
    <div className="flex flex-col gap-3 p-3.5">
      <Field label={t("noticeTitle")} required>
        <TextInput
          maxLength={200}
          value={draft.title}
          onChange={({ target }) => onChange({ ...draft, title: target.value })}
        />
      </Field>
      <div className="grid gap-3 sm:grid-cols-2">
        <Field label={t("noticeNumber")} hint={t("noticeNumberHint")}>
          <TextInput
            maxLength={60}
            value={draft.noticeNumber}
            onChange={({ target }) => onChange({ ...draft, noticeNumber: target.value })}
          />
        </Field>
        <Field label={t("contact")}>
          <TextInput
            maxLength={300}
            value={draft.contact}
            onChange={({ target }) => onChange({ ...draft, contact: target.value })}
          />
        </Field>
      </div>
      <Field label={t("noticeText")} hint={t("noticeTextHint")} required>
        <Textarea
          rows={10}
          maxLength={20_000}
          value={draft.noticeText}
          onChange={({ target }) => onChange({ ...draft, noticeText: target.value })}
        />
      </Field>
    </div>
  );
}
