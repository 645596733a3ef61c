import { handleEvidenceUpload } from "@nianbao/api/evidence-transfer";
import { currentSession } from "@nianbao/auth/current-session";

interface Given {
  readonly params: Promise<{ readonly reportId: string; readonly factId: string }>;
}

export const POST = async (request: Request, { params }: Given) =>
  handleEvidenceUpload(request, () => currentSession("web"), await params);
