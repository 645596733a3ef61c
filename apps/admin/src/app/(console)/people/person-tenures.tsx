import { formatDate } from "@nianbao/ui/lib/format";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { Person } from "@/lib/answers";
import { PanelBlock } from "@/parts/detail-panel";

/** The posts a person holds and held, in any body. */
export function PersonTenures({
  person,
  mayManage,
}: {
  readonly person: Person;
  readonly mayManage: boolean;
}) {
  const t = useTranslations("admin.tenure");
  const locale = useLocale();
  const day = (date: string) => formatDate(`${date}T00:00:00+08:00`, locale);
  return (
    <PanelBlock
      title={t("title")}
      aside={
        mayManage ? (
          <Link href={`/orgs/${person.orgId}`} className="text-13 text-blue-link hover:underline">
            {t("manage")}
          </Link>
        ) : null
      }
    >
      {person.tenures.length === 0 ? <p className="text-13 text-ink-2">{t("none")}</p> : null}
      <ul className="flex flex-col gap-1 text-13">
        {person.tenures.map((one) => (
          <li key={one.id}>
            {one.orgShortName}　<b>{one.post}</b>
            {one.principal ? `　${t("principal")}` : null}
            {one.acting ? `　${t("acting")}` : null}
            <span className="block text-ink-2">
              {one.endsOn
                ? t("term", { from: day(one.startsOn), to: day(one.endsOn) })
                : t("since", { from: day(one.startsOn) })}
            </span>
          </li>
        ))}
      </ul>
    </PanelBlock>
  );
}
