import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const kit = (file: string) => fileURLToPath(new URL(`./packages/test-kit/src/${file}`, import.meta.url));
const ignored = ["**/node_modules/**", "**/.next/**", "**/.nianbao/**", "e2e/**"];
const shared = {
  oxc: { jsx: { runtime: "automatic" as const } },
};

/** Two projects, so that a run without database tests starts no database. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        ...shared,
        test: {
          name: "plain",
          include: ["**/*.test.{ts,tsx}"],
          exclude: [...ignored, "**/*.pg.test.ts"],
          setupFiles: [kit("property-setup.ts")],
          testTimeout: 20_000,
        },
      },
      {
        ...shared,
        test: {
          name: "database",
          include: ["**/*.pg.test.ts"],
          exclude: ignored,
          setupFiles: [kit("property-setup.ts")],
          globalSetup: [kit("database-setup.ts")],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
