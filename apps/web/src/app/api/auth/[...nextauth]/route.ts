import { authHandler } from "@nianbao/auth/handler";

const handler = authHandler("web");

export { handler as GET, handler as POST };
