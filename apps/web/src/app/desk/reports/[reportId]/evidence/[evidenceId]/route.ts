import { handleEvidenceDownload } from "@nianbao/api/evidence-transfer";
import { currentSession } from "@nianbao/auth/current-session";

interface Context {
  readonly params: Promise<{ readonly reportId: string; readonly evidenceId: string }>;
}

export const GET = async (_request: Request, { params }: Context) =>
  handleEvidenceDownload(() => currentSession("web"), await params);
