import { found } from "@nianbao/app-kit/lib/found";
import { requireSession } from "@nianbao/app-kit/lib/require-session";
import { ReportEditor } from "./editor/report-editor.tsx";
import { ReportReading } from "./reading/report-reading.tsx";

interface Props {
  readonly params: Promise<{ readonly reportId: string }>;
  /** `edition`: an earlier edition to read instead of the newest. */
  readonly searchParams: Promise<{ readonly edition?: string }>;
}

export async function generateMetadata({ params }: Props) {
  const { api } = await requireSession("web");
  const { manuscript } = await found(api.report.get(await params));
  return { title: manuscript.title };
}

/** One report: an editor for who may write in it while it is drafted, the paper for everybody else. */
export default async function Page({ params, searchParams }: Props) {
  const { session, api } = await requireSession("web");
  const [{ reportId }, { edition }] = await Promise.all([params, searchParams]);
  const view = await found(api.report.get({ reportId, editionId: edition }));
  const writes =
    view.edition.state === "drafting" &&
    (view.mayArrange || view.sections.some((section) => section.editable));
  return writes ? (
    <ReportEditor key={view.edition.id} view={view} accountId={session.actor.accountId} />
  ) : (
    <ReportReading view={view} actor={session.actor} />
  );
}
