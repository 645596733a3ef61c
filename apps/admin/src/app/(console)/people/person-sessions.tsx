import { useTranslations } from "next-intl";
import type { Person } from "@/lib/answers";
import { useWhenExactly } from "@/lib/use-when";
import { PanelBlock } from "@/parts/detail-panel";
import { EndSessions } from "./end-sessions";

export interface PersonSessionsProps {
  readonly person: Person;
  readonly own: boolean;
  readonly now: Date;
}

/** Where a person is signed in at this moment. */
export function PersonSessions({ person, own, now }: PersonSessionsProps) {
  const t = useTranslations("admin.sessions");
  const exactly = useWhenExactly(now);
  return (
    <PanelBlock
      title={t("title")}
      aside={
        person.sessions.length > 0 && !own ? <EndSessions accountId={person.id} name={person.name} /> : null
      }
    >
      {person.sessions.length === 0 ? <p className="text-13 text-ink-2">{t("none")}</p> : null}
      <ul className="flex flex-col gap-1 text-13">
        {person.sessions.map((session) => (
          <li key={session.id}>
            {t("line", { app: t(`app.${session.app}`), ip: session.ip ?? t("noAddress") })}
            <span className="block text-ink-2">
              {t("began", { time: exactly(session.createdAt) })}　
              {t("seen", { time: exactly(session.lastSeenAt) })}
            </span>
          </li>
        ))}
      </ul>
    </PanelBlock>
  );
}
