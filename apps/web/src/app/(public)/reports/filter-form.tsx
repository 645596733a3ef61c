import { buttonClass } from "@nianbao/ui/button-class";
import { Select } from "@nianbao/ui/select";
import { TextInput } from "@nianbao/ui/text-input";
import { type OrgKind, reportingOrgKinds } from "@nianbao/domain/org/org-kind";
import Link from "next/link";
import { useTranslations } from "next-intl";

interface FilterFormProps {
  readonly years: readonly number[];
  readonly q: string;
  readonly year: number | undefined;
  readonly kind: OrgKind | undefined;
}

/** Words, year and kind of body; a plain form whose choices stand in the address. */
export function FilterForm({ years, q, year, kind }: FilterFormProps) {
  const t = useTranslations("public");
  const kinds = useTranslations("orgKind");
  return (
    <form
      action="/reports"
      role="search"
      aria-label={t("list.filters")}
      className="mt-2.5 flex flex-wrap items-center gap-2"
    >
      <TextInput
        type="search"
        name="q"
        defaultValue={q}
        maxLength={100}
        aria-label={t("searchLabel")}
        placeholder={t("searchPlaceholder")}
        className="basis-80 sm:w-auto sm:grow"
      />
      <Select
        name="year"
        defaultValue={year ? String(year) : ""}
        aria-label={t("column.year")}
        className="sm:w-36"
        options={[
          { value: "", label: t("list.allYears") },
          ...years.map((each) => ({ value: String(each), label: t("year", { year: each }) })),
        ]}
      />
      <Select
        name="kind"
        defaultValue={kind ?? ""}
        aria-label={t("kinds")}
        className="sm:w-48"
        options={[
          { value: "", label: t("list.allKinds") },
          ...reportingOrgKinds.map((each) => ({ value: each, label: kinds(each) })),
        ]}
      />
      <button type="submit" className={buttonClass("primary")}>
        {t("list.act")}
      </button>
      {q || year || kind ? (
        <Link href="/reports" className={buttonClass("link")}>
          {t("list.clear")}
        </Link>
      ) : null}
    </form>
  );
}
