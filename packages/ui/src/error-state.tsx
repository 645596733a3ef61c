import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

export interface ErrorStateProps {
  /** What failed; 没有载入成功 unless given. */
  readonly title?: string;
  /** What is safe and what to do. */
  readonly body?: ReactNode;
  readonly action?: ReactNode;
  /** A number that leads the operators to the log entry; stands last. */
  readonly reference?: string;
}

/** A failure: what failed, what is safe, what to do, the reference number last. */
export function ErrorState({ title, body, action, reference }: ErrorStateProps) {
  const t = useTranslations("common");
  return (
    <div role="alert" className="flex flex-wrap items-center gap-4 rounded border-2 border-ink bg-paper p-4">
      <div className="min-w-0 flex-1 basis-60">
        <p className="font-bold">{title ?? t("errorTitle")}</p>
        <p className="text-13 text-ink-2">{body ?? t("errorBody")}</p>
        {reference ? <p className="mt-1 text-12 text-ink-3">{t("errorReference", { reference })}</p> : null}
      </div>
      {action}
    </div>
  );
}
