import { cx } from "@nianbao/ui/lib/cx";
import { useTranslations } from "next-intl";
import type { ListedPerson } from "@/lib/answers";
import { useWhenExactly } from "@/lib/use-when";

export interface PersonStatusProps {
  readonly status: ListedPerson["status"];
  readonly lockedUntil: Date | null;
  /** A proposed role waits for its confirmation. */
  readonly pending: boolean;
  readonly now: Date;
}

/** How an account stands, in words; what needs an administrator stands out. */
export function PersonStatus({ status, lockedUntil, pending, now }: PersonStatusProps) {
  const t = useTranslations("admin");
  const exactly = useWhenExactly(now);
  if (status === "suspended") return <span className="text-ink-2">{t("statusOf.suspended")}</span>;
  if (lockedUntil) {
    return <span className="text-ochre">{t("lockedUntil", { time: exactly(lockedUntil) })}</span>;
  }
  if (pending) return <b className="text-blue">{t("statusOf.grant_pending")}</b>;
  return (
    <span className={cx(status === "invited" ? "text-ochre" : undefined)}>{t(`statusOf.${status}`)}</span>
  );
}
