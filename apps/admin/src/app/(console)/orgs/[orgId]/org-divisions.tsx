import { Card } from "@nianbao/ui/card";
import { Cell, Table } from "@nianbao/ui/table";
import { useTranslations } from "next-intl";
import type { Org } from "@/lib/answers";
import { EditDivision, NewDivision } from "./division-acts";

/** The divisions of a body. */
export function OrgDivisions({ org }: { readonly org: Org }) {
  const t = useTranslations("admin.body");
  return (
    <Card title={t("divisions")} aside={<NewDivision orgId={org.id} ordinal={org.divisions.length} />}>
      {org.divisions.length === 0 ? (
        <p className="p-3.5 text-13 text-ink-2">{t("noDivisions")}</p>
      ) : (
        <Table>
          <caption className="sr-only">{t("divisions")}</caption>
          <tbody>
            {org.divisions.map((division) => (
              <tr key={division.id}>
                <Cell className="pl-3.5">{division.name}</Cell>
                <Cell className="text-ink-2">{t("divisionPeople", { count: division.people })}</Cell>
                <Cell className="text-ink-2">{t(division.active ? "active" : "inactive")}</Cell>
                <Cell align="end" className="pr-3.5">
                  <EditDivision division={division} />
                </Cell>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Card>
  );
}
