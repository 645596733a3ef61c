"use client";

import { Button } from "@nianbao/ui/button";
import { formatDateTime } from "@nianbao/ui/lib/format";
import { Cell, HeadCell, Table } from "@nianbao/ui/table";
import { useLocale, useTranslations } from "next-intl";
import { useAct } from "./act.tsx";
import { useTRPCClient } from "./api-provider.tsx";

export interface OwnSession {
  readonly id: string;
  readonly app: "web" | "admin";
  readonly ip: string | null;
  readonly userAgent: string | null;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
}

const browsers = [
  [/Edg\//, "Edge"],
  [/Firefox\//, "Firefox"],
  [/Chrome\//, "Chrome"],
  [/Safari\//, "Safari"],
] as const;

/** The browser's name in what it says of itself; the names are proper names, alike in every language. */
const browserOf = (userAgent: string | null): string | undefined =>
  browsers.find(([mark]) => userAgent !== null && mark.test(userAgent))?.[1];

/** One's open sessions in both apps; each but this one can be ended. */
export function OwnSessions(props: { readonly sessions: readonly OwnSession[]; readonly currentId: string }) {
  const { sessions, currentId } = props;
  const t = useTranslations("auth.account");
  const locale = useLocale();
  const api = useTRPCClient();
  const act = useAct();
  return (
    <div className="overflow-x-auto">
      <Table>
        <caption className="sr-only">{t("sessions")}</caption>
        <thead>
          <tr>
            <HeadCell className="pl-3.5">{t("app")}</HeadCell>
            <HeadCell>{t("device")}</HeadCell>
            <HeadCell className="max-sm:hidden">{t("address")}</HeadCell>
            <HeadCell className="max-sm:hidden">{t("began")}</HeadCell>
            <HeadCell>{t("lastSeen")}</HeadCell>
            <HeadCell>
              <span className="sr-only">{t("end")}</span>
            </HeadCell>
          </tr>
        </thead>
        <tbody>
          {sessions.map((session) => (
            <tr key={session.id}>
              <Cell className="pl-3.5 whitespace-nowrap">{t(`appName.${session.app}`)}</Cell>
              <Cell>{browserOf(session.userAgent) ?? t("unknown")}</Cell>
              <Cell className="text-ink-2 max-sm:hidden">{session.ip ?? t("unknown")}</Cell>
              <Cell className="text-ink-2 max-sm:hidden">{formatDateTime(session.createdAt, locale)}</Cell>
              <Cell className="text-ink-2">{formatDateTime(session.lastSeenAt, locale)}</Cell>
              <Cell align="end" className="pr-3.5">
                {session.id === currentId ? (
                  <span className="text-ink-2">{t("current")}</span>
                ) : (
                  <Button
                    size="small"
                    onClick={() =>
                      void act(() => api.me.endSession.mutate({ sessionId: session.id }), {
                        done: t("ended"),
                      })
                    }
                  >
                    {t("end")}
                  </Button>
                )}
              </Cell>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}
