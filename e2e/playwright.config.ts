import { defineConfig, devices } from "@playwright/test";
import { journeyEnv } from "./support/env.ts";

const { E2E_CHROMIUM: executablePath, CI } = journeyEnv();

/** Journeys run against production builds that somebody has started: `npm test` does, and tells where they are. */
export default defineConfig({
  projects: [
    { name: "journeys", testDir: "journeys" },
    { name: "screens", testDir: "screens" },
  ],
  outputDir: "../.nianbao/journeys/results",
  fullyParallel: false,
  workers: 2,
  forbidOnly: CI,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    ...devices["Desktop Chrome"],
    viewport: { width: 1366, height: 768 },
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    actionTimeout: 20_000,
    screenshot: "only-on-failure",
    trace: "off",
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
      ],
    },
  },
});
