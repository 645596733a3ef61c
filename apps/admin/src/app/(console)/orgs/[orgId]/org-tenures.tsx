import { Card } from "@nianbao/ui/card";
import { formatDate, formatIsoDay } from "@nianbao/ui/lib/format";
import { Notice } from "@nianbao/ui/notice";
import { Cell, HeadCell, Table } from "@nianbao/ui/table";
import { useLocale, useTranslations } from "next-intl";
import type { Org } from "@/lib/answers";
import { EndTenure, NewTenure } from "./tenure-acts";

type Tenure = Org["tenures"][number];

/** Who holds and held which post in a body, the principals first. */
export function OrgTenures({ org, now }: { readonly org: Org; readonly now: Date }) {
  const t = useTranslations("admin.tenure");
  const today = formatIsoDay(now);
  const over = (one: Tenure) => one.endsOn !== null && one.endsOn < today;
  const current = org.tenures.filter((one) => !over(one));
  const past = org.tenures.filter(over);
  const led = current.some((one) => one.principal && one.startsOn <= today);
  return (
    <Card title={t("title")} aside={<NewTenure org={org} today={today} />}>
      {led || org.kind === "committee" ? null : <Notice className="m-3.5 text-13">{t("noPrincipal")}</Notice>}
      {current.length > 0 ? <TenureTable title={t("inOffice")} tenures={current} /> : null}
      {past.length > 0 ? (
        <details className="border-t border-line">
          <summary className="px-3.5 py-2 text-13 text-blue-link">{t("past")}</summary>
          <TenureTable title={t("past")} tenures={past} over />
        </details>
      ) : null}
    </Card>
  );
}

function TenureTable(props: {
  readonly title: string;
  readonly tenures: readonly Tenure[];
  readonly over?: boolean;
}) {
  const { title, tenures, over = false } = props;
  const t = useTranslations("admin.tenure");
  const locale = useLocale();
  const day = (date: string) => formatDate(`${date}T00:00:00+08:00`, locale);
  return (
    <div className="overflow-x-auto">
      <Table>
        <caption className="sr-only">{title}</caption>
        <thead>
          <tr>
            <HeadCell className="pl-3.5">{t("person")}</HeadCell>
            <HeadCell>{t("post")}</HeadCell>
            <HeadCell>{t("period")}</HeadCell>
            <HeadCell>
              <span className="sr-only">{t("end")}</span>
            </HeadCell>
          </tr>
        </thead>
        <tbody>
          {tenures
            .toSorted((a, b) => Number(b.principal) - Number(a.principal))
            .map((one) => (
              <tr key={one.id}>
                <Cell className="pl-3.5 whitespace-nowrap">
                  {one.principal ? <b>{one.name}</b> : one.name}
                </Cell>
                <Cell>
                  {one.post}
                  <span className="text-ink-2">
                    {one.principal ? `　${t("principal")}` : null}
                    {one.acting ? `　${t("acting")}` : null}
                  </span>
                </Cell>
                <Cell className="text-ink-2">
                  {one.endsOn
                    ? t("term", { from: day(one.startsOn), to: day(one.endsOn) })
                    : t("since", { from: day(one.startsOn) })}
                </Cell>
                <Cell align="end" className="pr-3.5">
                  {over ? null : <EndTenure tenure={one} />}
                </Cell>
              </tr>
            ))}
        </tbody>
      </Table>
    </div>
  );
}
