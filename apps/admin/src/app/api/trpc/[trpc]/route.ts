import { handleTrpc } from "@nianbao/api/handle-trpc";
import { currentSession } from "@nianbao/auth/current-session";

const handler = (request: Request) => handleTrpc(request, "admin", () => currentSession("admin"));

export { handler as GET, handler as POST };
