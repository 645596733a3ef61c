import { cx } from "@nianbao/ui/lib/cx";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { type KindGroup, kindGroupOf, kindGroups } from "../../lib/kind-group.ts";
import type { YearOverview } from "./public-entry.ts";

/** 全部 48 · 区政府 1 · 部门 35 · 镇街 12, each a link, with how many bodies of the kind must publish. */
export function KindLinks({
  overview,
  group,
}: {
  readonly overview: YearOverview;
  readonly group: KindGroup | null;
}) {
  const t = useTranslations("public");
  const count = (wanted: KindGroup | null) =>
    overview.kinds
      .filter(({ kind }) => !wanted || kindGroupOf(kind) === wanted)
      .reduce((sum, { due }) => sum + due, 0);
  const choices = [null, ...kindGroups].filter((each) => each === null || count(each) > 0);
  return (
    <nav aria-label={t("kinds")} className="flex flex-wrap gap-2">
      {choices.map((each) => (
        <Link
          key={each ?? "all"}
          href={`/?year=${overview.reportYear}${each ? `&kind=${each}` : ""}`}
          aria-current={each === group ? "true" : undefined}
          className={cx(
            "inline-flex h-6.5 items-center rounded border px-2.5 text-13 whitespace-nowrap elder:h-auto elder:min-h-11 max-sm:h-11",
            each === group
              ? "border-blue-press bg-blue-press text-paper"
              : "border-line-3 bg-paper text-ink hover:bg-quiet",
          )}
        >
          {t("kindCount", { kind: t(`kind.${each ?? "all"}`), count: count(each) })}
        </Link>
      ))}
    </nav>
  );
}
