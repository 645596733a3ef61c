import { handleEvidenceUpload } from "@nianbao/api/evidence-transfer";
import { currentSession } from "@nianbao/auth/current-session";

interface Context {
  readonly params: Promise<{ readonly reportId: string; readonly factId: string }>;
}

export const POST = async (request: Request, { params }: Context) =>
  handleEvidenceUpload(request, () => currentSession("web"), await params);
