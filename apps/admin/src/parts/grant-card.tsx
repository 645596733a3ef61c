import { KeyValue } from "@nianbao/ui/key-value";
import { Notice } from "@nianbao/ui/notice";
import { RefusalText } from "@/parts/refusal-text";
import { PersonSteps, type PersonStep } from "@nianbao/ui/timeline";
import { useTranslations } from "next-intl";
import type { ListedGrant } from "@/lib/answers";
import { standingOf } from "@/lib/grant-state";
import { useWhenExactly } from "@/lib/use-when";
import { ConfirmGrant, RefuseGrant, RevokeGrant, WithdrawGrant } from "./grant-acts";
import { GrantTerm } from "./grant-term";

export interface GrantCardProps {
  readonly grant: ListedGrant;
  /** Which of the administrators reads it. */
  readonly role: "system_admin" | "security_admin" | "audit_admin";
  readonly now: Date;
}

/** A grant in full: what, for which term, why, by which two people, and what the reader may do with it. */
export function GrantCard({ grant, role, now }: GrantCardProps) {
  const t = useTranslations("admin.grant");
  const roleName = useTranslations("role");
  const steps = useSteps(grant, now);
  const standing = standingOf(grant, now);
  const waiting = standing === "proposed";
  const named = { id: grant.id, name: grant.person.name, role: roleName(grant.role) };
  return (
    <div className="flex flex-col gap-4">
      <KeyValue
        frame="boxed"
        items={[
          { key: t("add"), value: <b>{roleName(grant.role)}</b> },
          { key: t("scope"), value: grant.org.shortName },
          {
            key: t("term"),
            value: (
              <GrantTerm
                startsAt={grant.startsAt}
                endsAt={grant.endsAt}
                proposedAt={grant.state === "proposed" ? grant.proposedAt : undefined}
              />
            ),
          },
          { key: t("reason"), value: grant.reason || t("initial") },
          ...(grant.closing?.reason ? [{ key: t("closingReason"), value: grant.closing.reason }] : []),
        ]}
      />
      <PersonSteps steps={steps} />
      {waiting && role === "security_admin" && !grant.confirmRefusal ? (
        <div className="flex flex-wrap gap-2">
          <ConfirmGrant {...named} />
          <RefuseGrant {...named} />
        </div>
      ) : null}
      {waiting && role === "system_admin" ? (
        <div className="flex flex-wrap gap-2">
          <WithdrawGrant {...named} />
        </div>
      ) : null}
      {waiting && grant.confirmRefusal ? (
        <p className="text-13 text-ink-2">
          {grant.mine || role === "security_admin" ? (
            <RefusalText refusal={grant.confirmRefusal} />
          ) : (
            t("onlySecurity")
          )}
        </p>
      ) : null}
      {role === "security_admin" && grant.state === "active" && standing !== "ended" ? (
        <div>
          <RevokeGrant {...named} />
        </div>
      ) : null}
      {standing === "lapsed" ? <Notice>{t("state.lapsed")}</Notice> : null}
    </div>
  );
}

const isClosed = (state: ListedGrant["state"]) =>
  state === "refused" || state === "withdrawn" || state === "revoked";

function useSteps(grant: ListedGrant, now: Date): PersonStep[] {
  const t = useTranslations("admin.grant");
  const exactly = useWhenExactly(now);
  const standing = standingOf(grant, now);
  const initial = grant.proposerName === null;
  const proposed: PersonStep = {
    id: "proposed",
    mark: "done",
    title: initial ? t("initial") : t("proposedBy", { name: grant.proposerName ?? "" }),
    detail: initial ? exactly(grant.proposedAt) : t("proposedStep", { time: exactly(grant.proposedAt) }),
  };
  const closed: PersonStep[] =
    grant.closing && isClosed(grant.state)
      ? [
          {
            id: "closed",
            mark: "attention",
            title: t(`closedBy.${grant.state}`, { name: grant.closing.name ?? t("product") }),
            detail: exactly(grant.closing.at),
          },
        ]
      : [];
  if (initial) return [proposed, ...closed];
  const confirmed: PersonStep = grant.confirmerName
    ? {
        id: "confirmed",
        mark: "done",
        title: t("confirmedBy", { name: grant.confirmerName }),
        detail: t("confirmedStep", { time: exactly(grant.confirmedAt ?? grant.proposedAt) }),
      }
    : {
        id: "confirmed",
        mark: standing === "proposed" ? "attention" : "pending",
        title: t("toConfirm"),
        detail:
          standing === "proposed"
            ? t("waitsUntil", { time: exactly(grant.lapsesAt) })
            : t(`state.${standing}`),
      };
  if (closed.length > 0)
    return grant.confirmerName ? [proposed, confirmed, ...closed] : [proposed, ...closed];
  const inForce: PersonStep = {
    id: "inForce",
    mark: standing === "active" ? "done" : "pending",
    title: t("takesEffect"),
    detail: standing === "proposed" ? t("takesEffectNote") : t(`state.${standing}`),
  };
  return [proposed, confirmed, inForce];
}
