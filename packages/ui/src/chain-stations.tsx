import { useTranslations } from "next-intl";
import { cx } from "./lib/cx.ts";
import type { StationMark } from "./timeline.tsx";

export interface Station {
  readonly id: string;
  readonly label: string;
  readonly mark: StationMark;
  /** What stands at the right: 2月13日通过, 计划 2月25日. */
  readonly note?: string;
}

const dots: Record<StationMark, string> = {
  done: "size-2.75 bg-blue",
  current: "size-4.25 border-[2.5px] border-blue bg-paper",
  attention: "size-4.25 border-[2.5px] border-ochre bg-paper",
  pending: "size-2.75 border-[1.5px] border-line-3 bg-paper",
};

/** The way of a report through its stations, with the one of today in weight. */
export function ChainStations({ stations }: { readonly stations: readonly Station[] }) {
  const t = useTranslations("common");
  const spoken: Record<StationMark, string> = {
    done: t("doneStep"),
    current: t("currentStep"),
    attention: t("needsAttention"),
    pending: t("notStarted"),
  };
  return (
    <ol className="text-13">
      {stations.map((station, index) => {
        const now = station.mark === "current" || station.mark === "attention";
        return (
          <li
            key={station.id}
            aria-current={now ? "step" : undefined}
            className="relative flex h-7.25 items-center gap-2"
          >
            <span className="relative flex w-5 shrink-0 items-center justify-center self-stretch">
              {index < stations.length - 1 ? (
                <span aria-hidden className="absolute top-1/2 h-full w-px bg-line-2" />
              ) : null}
              <span className={cx("relative rounded-full", dots[station.mark])} />
            </span>
            <span
              className={cx(
                "min-w-0 flex-1 truncate",
                now && "font-bold",
                station.mark === "pending" && "text-ink-2",
              )}
            >
              {station.label}
              <span className="sr-only">{spoken[station.mark]}</span>
            </span>
            {station.note ? (
              <span
                className={cx(
                  "text-12 whitespace-nowrap",
                  station.mark === "attention" ? "font-bold text-ochre" : "text-ink-2",
                )}
              >
                {station.note}
              </span>
            ) : null}
          </li>
        );
      })}
    </ol>
  );
}
