import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { YearOverview } from "./public-entry.ts";

const large = (number: ReactNode) => <b className="text-20">{number}</b>;

/** 应公开 48 家，已公开 47 家，其中按时 46 家。未公开 1 家：…（已说明理由） */
export function YearSummaryLine({ overview }: { readonly overview: YearOverview }) {
  const t = useTranslations("public");
  const missing = overview.due - overview.published;
  return (
    <>
      <h2 id="year" className="text-16 font-normal">
        {t.rich("summary", {
          due: overview.due,
          published: overview.published,
          onTime: overview.onTime,
          n: large,
        })}
        {missing > 0 ? (
          <span className="text-13 text-ink-2">
            {overview.exempt.length === missing ? (
              <>
                {t("unpublished", { count: missing })}
                {overview.exempt.map(({ publisher }) => publisher).join(t("nameSeparator"))}
                {t("exempt")}
              </>
            ) : (
              t("unpublishedPlain", { count: missing })
            )}
          </span>
        ) : null}
      </h2>
      {overview.exempt.length > 0 ? (
        <details className="text-13 text-ink-2">
          <summary className="inline-flex min-h-6 items-center text-blue-link elder:min-h-11 max-sm:min-h-11">
            {t("exemptTitle")}
          </summary>
          <ul>
            {overview.exempt.map(({ publisher, basis }) => (
              <li key={publisher}>{t("exemptBasis", { name: publisher, basis: basis ?? "" })}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}
