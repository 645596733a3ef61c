import type { ReactNode } from "react";
import { useTranslations } from "next-intl";
import { cx } from "./lib/cx.ts";

export type Severity = "error" | "warning" | "info";

const tags: Record<Severity, string> = {
  error: "border-ink bg-ink text-paper",
  warning: "border-ochre-line bg-ochre-1 text-ochre",
  info: "border-line-3 bg-paper text-ink-2",
};

/** 须改, 宜改 or 提示. */
export function SeverityTag({ severity }: { readonly severity: Severity }) {
  const t = useTranslations("editor.severity");
  return (
    <span
      className={cx(
        "inline-flex h-5 shrink-0 items-center rounded border px-1 text-12 font-bold whitespace-nowrap",
        tags[severity],
      )}
    >
      {t(severity)}
    </span>
  );
}

export interface FindingItem {
  readonly id: string;
  readonly severity: Severity;
  /** What is wrong, as one sentence. */
  readonly title: string;
  /** Where, and what depends on it: 第三部分（一）· 不改不能送审核. */
  readonly place: string;
  /** What the rule rests on, as it is cited. */
  readonly basis?: string;
  /** A note under it: the reason it was left as it is. */
  readonly note?: ReactNode;
  /** The one-click fix first, then 定位; buttons of size `small` and links. */
  readonly actions?: ReactNode;
}

export interface FindingListProps {
  readonly findings: readonly FindingItem[];
  readonly selectedId?: string;
  /** `panel`: actions under the text, as beside the editor. `wide`: actions at the right. */
  readonly layout?: "panel" | "wide";
}

/** Findings of the checks, most severe first as they are given. */
export function FindingList({ findings, selectedId, layout = "panel" }: FindingListProps) {
  return (
    <ul>
      {findings.map((finding) => (
        <li
          key={finding.id}
          aria-current={finding.id === selectedId ? "true" : undefined}
          className={cx(
            "flex gap-2.5 border-b border-line py-2.75",
            layout === "panel" && "border-l-3 pr-4 pl-3.25",
            finding.id === selectedId ? "border-l-blue bg-blue-1" : "border-l-transparent",
          )}
        >
          <span className="pt-0.5">
            <SeverityTag severity={finding.severity} />
          </span>
          <div className={cx("min-w-0 flex-1", layout === "wide" && "flex items-start gap-4")}>
            <div className="min-w-0 flex-1">
              <p>{finding.title}</p>
              <p className="mt-0.5 text-12 text-ink-2">{finding.place}</p>
              {finding.basis ? (
                <p
                  title={finding.basis}
                  className={cx("text-12 text-ink-3", finding.id !== selectedId && "line-clamp-1")}
                >
                  {finding.basis}
                </p>
              ) : null}
              {finding.note}
            </div>
            {finding.actions ? (
              <div className={cx("flex items-center gap-3", layout === "panel" && "mt-1.5")}>
                {finding.actions}
              </div>
            ) : null}
          </div>
        </li>
      ))}
    </ul>
  );
}
