import { requireSession } from "@nianbao/app-kit/lib/require-session";
import { isCommitteeRole } from "@nianbao/domain/policy/roles";
import { EmptyState } from "@nianbao/ui/empty-state";
import { formatDate, formatWeekday } from "@nianbao/ui/lib/format";
import { PageHeader, SectionHeader } from "@nianbao/ui/page-header";
import { getLocale, getTranslations } from "next-intl/server";
import { OwnReport } from "./own-report.tsx";
import { TaskList } from "./task-list.tsx";
import { tasksOf } from "./tasks.ts";
import { WaitingList } from "./waiting-list.tsx";

export async function generateMetadata() {
  return { title: (await getTranslations("desk"))("title") };
}

/** The desk: what waits for this person, soonest first, and what this person waits for. */
export default async function Page() {
  const { session, api } = await requireSession("web");
  const [desk, t, locale] = await Promise.all([api.report.desk(), getTranslations("desk"), getLocale()]);
  const tasks = tasksOf(desk);
  return (
    <div className="p-6 max-sm:p-0">
      <div className="max-sm:sr-only">
        <PageHeader
          title={t("title")}
          note={
            <>
              <span className="mr-3">{formatDate(desk.now, locale)}</span>
              {formatWeekday(desk.now, locale)}
            </>
          }
        />
      </div>
      <div className="mt-3 grid items-start gap-6 max-sm:mt-0 lg:grid-cols-[minmax(0,1fr)_19.75rem]">
        <div className="flex min-w-0 flex-col gap-6 max-sm:gap-0">
          <section className="flex flex-col gap-2.5">
            <div className="max-sm:px-4 max-sm:pt-3">
              <SectionHeader
                title={t("waitingForMe")}
                note={tasks.length > 0 ? t("waitingForMeCount", { count: tasks.length }) : undefined}
              />
            </div>
            {tasks.length > 0 ? (
              <TaskList tasks={tasks} now={desk.now} />
            ) : (
              <EmptyState title={t("nothingTitle")} body={t("nothingBody")} />
            )}
          </section>
          {desk.waiting.length > 0 ? (
            <section className="flex flex-col gap-2.5">
              <div className="max-sm:px-4 max-sm:pt-4">
                <SectionHeader
                  title={t("waitingForOthers")}
                  note={t("count", { count: desk.waiting.length })}
                />
              </div>
              <WaitingList rows={desk.waiting} now={desk.now} />
            </section>
          ) : null}
        </div>
        <div className="flex min-w-0 flex-col gap-6 max-sm:px-4 max-sm:py-4">
          {desk.ownReports.length === 0 && !session.actor.roles.some(isCommitteeRole) ? (
            <EmptyState title={t("noReportTitle")} body={t("noReportBody")} />
          ) : null}
          {desk.ownReports.map((report) => (
            <OwnReport key={report.editionId} report={report} />
          ))}
        </div>
      </div>
    </div>
  );
}
