import { Card } from "@nianbao/ui/card";
import { PageHeader } from "@nianbao/ui/page-header";
import { useTranslations } from "next-intl";
import { ChangePassword } from "./change-password.tsx";
import { EndAllSessions } from "./end-all-sessions.tsx";
import { type OwnSession, OwnSessions } from "./own-sessions.tsx";

export interface OwnAccountProps {
  /** The answer of `me.sessions`. */
  readonly sessions: readonly OwnSession[];
  /** The session of this very page. */
  readonly currentId: string;
}

/** 我的, in both apps: where one is signed in, leaving everywhere, one's password. */
export function OwnAccount({ sessions, currentId }: OwnAccountProps) {
  const t = useTranslations("auth.account");
  return (
    <div className="mx-auto flex w-full max-w-page flex-col gap-4 p-6 pt-4 max-sm:p-4">
      <PageHeader title={t("title")} />
      <Card title={t("sessions")} aside={t("sessionsNote")}>
        <OwnSessions sessions={sessions} currentId={currentId} />
        <div className="flex justify-end p-3.5">
          <EndAllSessions />
        </div>
      </Card>
      <Card title={t("changePassword")}>
        <div className="max-w-form p-3.5">
          <ChangePassword />
        </div>
      </Card>
    </div>
  );
}
