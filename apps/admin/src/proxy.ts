export { withContentSecurity as proxy } from "@nianbao/app-kit/lib/content-security";

export const config = { matcher: ["/((?!api/|_next/static|_next/image|favicon.ico|icon.svg).*)"] };
