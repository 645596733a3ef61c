"use client";

import { Button } from "@nianbao/ui/button";
import { FilterSelect } from "@nianbao/ui/select";
import { TextInput } from "@nianbao/ui/text-input";
import { useTranslations } from "next-intl";

interface ReportFiltersProps {
  readonly q: string;
  readonly year: number | undefined;
  readonly years: readonly number[];
}

/** Year and words of the list, as a plain form that leads to an address. */
export function ReportFilters({ q, year, years }: ReportFiltersProps) {
  const t = useTranslations("desk.reports");
  return (
    <form action="/desk/reports" className="flex flex-wrap items-center gap-2">
      <FilterSelect
        label={t("filterYear")}
        name="year"
        defaultValue={year === undefined ? "" : String(year)}
        onChange={(event) => event.target.form?.requestSubmit()}
        options={[
          { value: "", label: t("allYears") },
          ...years.map((each) => ({ value: String(each), label: t("yearOption", { year: String(each) }) })),
        ]}
      />
      <TextInput
        type="search"
        name="q"
        defaultValue={q}
        maxLength={100}
        aria-label={t("search")}
        placeholder={t("search")}
        className="max-w-72"
      />
      <Button type="submit">{t("searchAct")}</Button>
    </form>
  );
}
