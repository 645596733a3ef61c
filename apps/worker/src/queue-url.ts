/** The role that owns the queue's schema (packages/db/src/app-role.ts). */
const appRole = "nianbao_app";

/** The database's URL with every connection working as the app's role. */
export function queueUrl(databaseUrl: string): string {
  const url = new URL(databaseUrl);
  url.searchParams.set("options", `-c role=${appRole}`);
  url.searchParams.set("application_name", "nianbao-worker");
  return url.href;
}
