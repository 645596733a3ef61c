import { handleTrpc } from "@nianbao/api/handle-trpc";
import { currentSession } from "@nianbao/auth/current-session";

const handler = (request: Request) => handleTrpc(request, "web", () => currentSession("web"));

export { handler as GET, handler as POST };
