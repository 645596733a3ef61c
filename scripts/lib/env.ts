import { fileURLToPath } from "node:url";

/** Settings of the scripts, all optional; the apps declare theirs in their own packages. */
export const scriptEnv = {
  startedAt: Number(process.env.NIANBAO_STARTED_AT ?? Date.now()),
  pnpm: JSON.parse(process.env.NIANBAO_PNPM ?? '["pnpm"]') as readonly [string, ...string[]],
  databaseUrl: process.env.DATABASE_URL,
  databaseOwnerUrl: process.env.DATABASE_OWNER_URL,
  webPort: process.env.WEB_PORT,
  adminPort: process.env.ADMIN_PORT,
  host: process.env.HOST,
  chromium: process.env.E2E_CHROMIUM,
};

/** What every program we start is given besides its own settings. */
export const inherited = (): Record<string, string | undefined> => ({ ...process.env });

export const root = fileURLToPath(new URL("../..", import.meta.url));
export const shell = process.platform === "win32";
