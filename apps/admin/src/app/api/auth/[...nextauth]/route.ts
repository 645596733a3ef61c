import { authHandler } from "@nianbao/auth/handler";

const handler = authHandler("admin");

export { handler as GET, handler as POST };
