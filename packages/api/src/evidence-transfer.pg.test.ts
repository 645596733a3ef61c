import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connection } from "@nianbao/db/client";
import { saveFact } from "@nianbao/services/report/save-fact";
import { drafting } from "@nianbao/services/testing/stages";
import { as, plantWorld } from "@nianbao/services/testing/world";
import type { PersonName } from "@nianbao/test-kit/cast";
import { testDatabase } from "@nianbao/test-kit/database";
import superjson from "superjson";
import { afterAll, expect, test, vi } from "vitest";
import { handleEvidenceDownload, handleEvidenceUpload } from "./evidence-transfer.ts";

const folder = mkdtempSync(join(tmpdir(), "evidence-"));
vi.stubEnv("DATABASE_URL", (await testDatabase()).appUrl);
vi.stubEnv("NIANBAO_FILES", folder);
const { db, close } = connection();
afterAll(async () => {
  await close();
  rmSync(folder, { recursive: true });
});
const world = await plantWorld(db);
const { reportId, editionId } = await drafting(world);
const { id: factId } = await saveFact(as(world, "drafter"), {
  editionId,
  label: "学法",
  value: "6",
  unit: "次",
  approximation: "exact",
  indicatorCode: null,
});

const session = (person: PersonName | null) => async () =>
  person && { actor: world.cast.people[person], sessionId: crypto.randomUUID(), factors: ["password"] };
const upload = (person: PersonName | null, headers: Record<string, string> = {}) =>
  handleEvidenceUpload(
    new Request(`https://nianbao.example/desk/reports/${reportId}/facts/${factId}/evidence`, {
      method: "POST",
      headers: {
        "content-type": "application/octet-stream",
        "sec-fetch-site": "same-origin",
        "x-file-name": encodeURIComponent("台账.pdf"),
        ...headers,
      },
      body: "%PDF-1.7",
    }),
    session(person),
    { reportId, factId },
  );
const download = (person: PersonName | null, evidenceId: string) =>
  handleEvidenceDownload(session(person), { reportId, evidenceId });

test("a file goes up and comes down as a download that no browser shows or runs", async () => {
  const answer = await upload("drafter");
  expect(answer.status).toBe(201);
  const { id } = superjson.parse<{ id: string }>(await answer.text());
  const file = await download("checker", id);
  expect(await file.text()).toBe("%PDF-1.7");
  expect(Object.fromEntries(file.headers)).toEqual({
    "cache-control": "private, no-store",
    "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent("台账.pdf")}`,
    "content-length": "8",
    "content-security-policy": "sandbox; default-src 'none'",
    "content-type": "application/pdf",
    "x-content-type-options": "nosniff",
  });
  expect((await download("otherDrafter", id)).status).toBe(404);
  expect((await download(null, id)).status).toBe(401);
  expect((await download("checker", "no-id")).status).toBe(404);
});

test("an upload from elsewhere, as a form, by nobody or by another body is refused", async () => {
  expect((await upload("drafter", { "sec-fetch-site": "cross-site" })).status).toBe(403);
  expect((await upload("drafter", { "content-type": "multipart/form-data" })).status).toBe(400);
  expect((await upload(null)).status).toBe(401);
  expect((await upload("otherDrafter")).status).toBe(404);
  expect((await upload("drafter", { "content-length": "99999999" })).status).toBe(413);
});
