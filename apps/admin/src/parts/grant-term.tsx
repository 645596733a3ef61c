import { formatDate } from "@nianbao/ui/lib/format";
import { lastDayBefore } from "@/lib/shanghai-day";
import { useLocale, useTranslations } from "next-intl";

/** From when until when a role is given, both days included: 2026年3月3日至2026年3月31日. */
export function GrantTerm(props: {
  readonly startsAt: Date;
  readonly endsAt: Date | null;
  /** Not confirmed yet: without a later start it begins with the confirmation. */
  readonly proposedAt?: Date;
}) {
  const { startsAt, endsAt, proposedAt } = props;
  const t = useTranslations("admin.grant");
  const locale = useLocale();
  const from = proposedAt && startsAt <= proposedAt ? t("fromConfirmation") : formatDate(startsAt, locale);
  return t("range", { from, to: endsAt ? formatDate(lastDayBefore(endsAt), locale) : t("openEnd") });
}
