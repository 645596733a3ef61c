import { handleReportDocx } from "@nianbao/api/report-file";
import { currentSession } from "@nianbao/auth/current-session";

interface Context {
  readonly params: Promise<{ readonly reportId: string }>;
}

export const GET = async (request: Request, { params }: Context) =>
  handleReportDocx(request, () => currentSession("web"), (await params).reportId);
