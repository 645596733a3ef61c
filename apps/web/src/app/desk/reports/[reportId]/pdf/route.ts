import { handleReportPaper } from "@nianbao/api/report-paper";
import { currentSession } from "@nianbao/auth/current-session";

interface Context {
  readonly params: Promise<{ readonly reportId: string }>;
}

/** The report as it is printed, for who may read it. */
export const GET = async (request: Request, { params }: Context): Promise<Response> =>
  handleReportPaper(request, () => currentSession("web"), {
    reportId: (await params).reportId,
    kind: "pdf",
  });
