import type { AppRouter } from "@nianbao/api/root";
import type { Refusal } from "@nianbao/domain/refusal";
import type { inferRouterOutputs } from "@trpc/server";

export type Desk = inferRouterOutputs<AppRouter>["report"]["desk"];
type ReportTask = Desk["tasks"][number];

/** What a row of the desk asks for; `revise` is drafting what somebody has sent back. */
export type TaskAct = ReportTask["act"] | Desk["publicationTasks"][number]["act"] | "revise";

export interface DeskTask {
  readonly id: string;
  readonly act: TaskAct;
  readonly href: string;
  readonly dueAt: Date;
  readonly year: number;
  readonly org: string;
  readonly stepKey: string | null;
  readonly from: ReportTask["from"];
  readonly missing: readonly Refusal[];
}

/** The tasks of both machines in one list, overdue first, then soonest. */
export const tasksOf = (desk: Desk): readonly DeskTask[] =>
  [
    ...desk.tasks.map(
      (task): DeskTask => ({
        id: task.editionId,
        act: task.act === "send_for_review" && task.from ? "revise" : task.act,
        href: `/desk/reports/${task.reportId}`,
        dueAt: task.dueAt,
        year: task.year,
        org: task.orgShortName,
        stepKey: task.stepKey,
        from: task.from,
        missing: task.missing,
      }),
    ),
    ...desk.publicationTasks.map(
      (task): DeskTask => ({
        id: task.publicationId,
        act: task.act,
        href: `/desk/publications/${task.publicationId}`,
        dueAt: task.dueAt,
        year: task.year,
        org: "",
        stepKey: null,
        from: null,
        missing: [],
      }),
    ),
  ].toSorted((a, b) => a.dueAt.getTime() - b.dueAt.getTime());
