import { handleEvidenceDownload } from "@nianbao/api/evidence-transfer";
import { currentSession } from "@nianbao/auth/current-session";

interface Given {
  readonly params: Promise<{ readonly reportId: string; readonly evidenceId: string }>;
}

export const GET = async (_request: Request, { params }: Given) =>
  handleEvidenceDownload(() => currentSession("web"), await params);
