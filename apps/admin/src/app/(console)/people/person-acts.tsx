"use client";

import { useAct } from "@nianbao/app-kit/act";
import { useTRPCClient } from "@nianbao/app-kit/api-provider";
import type { Role } from "@nianbao/domain/policy/roles";
import { Button } from "@nianbao/ui/button";
import { useTranslations } from "next-intl";
import type { Person } from "@/lib/answers";
import { ReasonDialog } from "@/parts/reason-dialog";
import { EditPerson } from "./edit-person";
import { NewLink } from "./new-link";
import { ProposeGrant } from "./propose-grant";

export interface PersonActsProps {
  readonly person: Person;
  /** Roles the person has or is proposed for. */
  readonly held: readonly Role[];
  readonly linkBase: string;
  /** An administrator who set his password: no other may reset it. */
  readonly sealed: boolean;
  readonly own: boolean;
  readonly now: Date;
}

/** What the system administrator may do with a person. */
export function PersonActs({ person, held, linkBase, sealed, own, now }: PersonActsProps) {
  const api = useTRPCClient();
  const act = useAct();
  const t = useTranslations("admin");
  const { id: accountId, name, status } = person;
  const suspended = status === "suspended";
  return (
    <div className="flex flex-wrap gap-2">
      {suspended || own ? null : <ProposeGrant person={person} held={held} now={now} />}
      {suspended || sealed ? null : <NewLink accountId={accountId} name={name} linkBase={linkBase} />}
      <EditPerson person={person} />
      {person.lockedUntil ? (
        <Button
          size="small"
          onClick={() =>
            void act(() => api.adminPeople.unlock.mutate({ accountId }), { done: t("unlock.done", { name }) })
          }
        >
          {t("unlock.act")}
        </Button>
      ) : null}
      {suspended ? (
        <ReasonDialog
          label={t("resume.act")}
          size="small"
          title={t("resume.title", { name })}
          description={t("resume.body")}
          reason={{ label: t("resume.reason"), required: true }}
          done={t("resume.done", { name })}
          run={(reason) => api.adminPeople.resume.mutate({ accountId, reason })}
        />
      ) : null}
      {suspended || own ? null : (
        <ReasonDialog
          label={t("suspend.act")}
          size="small"
          title={t("suspend.title", { name })}
          description={t("suspend.body")}
          reason={{ label: t("suspend.reason"), required: true }}
          done={t("suspend.done", { name })}
          run={(reason) => api.adminPeople.suspend.mutate({ accountId, reason })}
        />
      )}
    </div>
  );
}
