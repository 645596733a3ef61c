import { handleImportUpload } from "@nianbao/api/import-upload";
import { currentSession } from "@nianbao/auth/current-session";

export const POST = (request: Request) => handleImportUpload(request, () => currentSession("web"));
