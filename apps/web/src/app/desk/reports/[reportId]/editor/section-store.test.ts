import { bodyFromParagraphs } from "@nianbao/document/body";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { LocalCopy, SaveAnswer } from "./section-state.ts";
import { createSectionStore, saveDelay } from "./section-store.ts";

const at = new Date("2026-02-24T10:42:00+08:00");
const text = (...paragraphs: string[]) => ({ heading: "工作情况", body: bodyFromParagraphs(paragraphs) });
const saved = (version: number): SaveAnswer => ({ kind: "saved", version, updatedAt: at });
const section = (version = 1, ...paragraphs: string[]) => ({
  id: "s",
  ...text(...paragraphs),
  version,
  updatedAt: at,
  updatedBy: "贺明川",
});

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function desk(initial = section(1, "旧文"), copies = new Map<string, LocalCopy>()) {
  const sent: { base: number; words: string; answer: (answer: SaveAnswer) => void }[] = [];
  const store = createSectionStore([initial], {
    send: (_, base, { body }) =>
      new Promise((answer) => {
        sent.push({ base, words: JSON.stringify(body), answer });
      }),
    keep: (id, copy) => {
      if (copy) copies.set(id, copy);
      else copies.delete(id);
      return true;
    },
    kept: (id) => copies.get(id) ?? null,
  });
  const state = () => {
    const found = store.snapshot().get("s");
    if (!found) throw new Error("no such section");
    return found;
  };
  const answer = async (given: SaveAnswer) => {
    sent.at(-1)?.answer(given);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { store, sent, copies, state, answer };
}

test("a burst of keystrokes is one save, 800 ms after the last of them", async () => {
  const { store, sent } = desk();
  for (const words of ["新", "新文", "新文字"]) {
    store.edit("s", text(words));
    await vi.advanceTimersByTimeAsync(saveDelay - 1);
  }
  expect(sent).toHaveLength(0);
  await vi.advanceTimersByTimeAsync(1);
  expect(sent).toHaveLength(1);
  expect(sent[0]).toMatchObject({ base: 1, words: expect.stringContaining("新文字") });
});

test("what is typed during a save goes after it, on the version it gave", async () => {
  const { store, sent, state, answer } = desk();
  store.edit("s", text("一"));
  void store.flush("s");
  store.edit("s", text("一二"));
  await vi.advanceTimersByTimeAsync(10 * saveDelay);
  expect(sent).toHaveLength(1);
  await answer(saved(2));
  expect(state().phase.kind).toBe("unsaved");
  await vi.advanceTimersByTimeAsync(saveDelay);
  expect(sent[1]).toMatchObject({ base: 2, words: expect.stringContaining("一二") });
  await answer(saved(3));
  expect(state()).toMatchObject({ phase: { kind: "saved" }, version: 3, savedAt: at });
});

test("nothing is sent while an input method composes", async () => {
  const { store, sent } = desk();
  store.edit("s", text("fa"), true);
  store.edit("s", text("法"), true);
  await vi.advanceTimersByTimeAsync(5 * saveDelay);
  expect(sent).toHaveLength(0);
  store.edit("s", text("法"));
  await vi.advanceTimersByTimeAsync(saveDelay);
  expect(sent).toHaveLength(1);
});

test("of a conflict both texts stand, and nothing is sent until one is chosen", async () => {
  const { store, sent, state, answer, copies } = desk();
  store.edit("s", text("我的"));
  await vi.advanceTimersByTimeAsync(saveDelay);
  await answer({ kind: "conflict", current: section(5, "对方的") });
  store.edit("s", text("我的，再改"));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent).toHaveLength(1);
  expect(state().phase).toMatchObject({ kind: "conflict", theirs: { version: 5 } });
  expect(copies.get("s")?.body).toEqual(text("我的，再改").body);
  store.resolve("s", text("合并"));
  await vi.advanceTimersByTimeAsync(0);
  expect(sent[1]).toMatchObject({ base: 5, words: expect.stringContaining("合并") });
});

test("choosing the other text sends nothing and forgets the local copy", async () => {
  const { store, sent, state, answer, copies } = desk();
  store.edit("s", text("我的"));
  await vi.advanceTimersByTimeAsync(saveDelay);
  await answer({ kind: "conflict", current: section(5, "对方的") });
  store.resolve("s", text("对方的"));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent).toHaveLength(1);
  expect(state()).toMatchObject({ version: 5, phase: { kind: "saved" } });
  expect(copies.size).toBe(0);
});

test("a save whose answer was lost is no conflict with oneself", async () => {
  const { store, state, answer } = desk();
  store.edit("s", text("新文"));
  await vi.advanceTimersByTimeAsync(saveDelay);
  await answer({ kind: "unreachable" });
  await vi.advanceTimersByTimeAsync(2_000);
  await answer({ kind: "conflict", current: section(2, "新文") });
  expect(state()).toMatchObject({ version: 2, phase: { kind: "saved" } });
});

test.each(["unreachable", "signed_out"] as const)(
  "after %s the text is kept and sent again",
  async (kind) => {
    const { store, sent, state, answer, copies } = desk();
    store.edit("s", text("断网时写的"));
    await vi.advanceTimersByTimeAsync(saveDelay);
    await answer({ kind });
    expect(state()).toMatchObject({ phase: { kind }, safe: true, signedOut: kind === "signed_out" });
    expect(copies.get("s")).toMatchObject({ baseVersion: 1 });
    store.resume();
    await vi.advanceTimersByTimeAsync(0);
    expect(sent).toHaveLength(2);
    await answer(saved(2));
    expect(state().phase.kind).toBe("saved");
    expect(copies.size).toBe(0);
  },
);

test("without anybody's doing it is tried again, later and later", async () => {
  const { store, sent, answer } = desk();
  store.edit("s", text("新文"));
  await vi.advanceTimersByTimeAsync(saveDelay);
  for (const delay of [2_000, 5_000, 10_000, 20_000, 20_000]) {
    const before = sent.length;
    await answer({ kind: "unreachable" });
    await vi.advanceTimersByTimeAsync(delay - 1);
    expect(sent).toHaveLength(before);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent).toHaveLength(before + 1);
  }
});

test("what was left unsaved is restored and sent", async () => {
  const copies = new Map([["s", { ...text("没存上的"), baseVersion: 1 }]]);
  const { store, sent, state } = desk(section(1, "旧文"), copies);
  store.restore();
  expect(state()).toMatchObject({ text: text("没存上的"), placed: 1 });
  await vi.advanceTimersByTimeAsync(saveDelay);
  expect(sent).toHaveLength(1);
});

test("what was left unsaved on an older version is put beside the newer text", () => {
  const copies = new Map([["s", { ...text("没存上的"), baseVersion: 1 }]]);
  const { store, state } = desk(section(4, "别人后来写的"), copies);
  store.restore();
  expect(state()).toMatchObject({
    text: text("没存上的"),
    phase: { kind: "conflict", theirs: { version: 4, updatedBy: "贺明川" } },
  });
});

test("a newer text of the server comes in only where nothing is unsaved", () => {
  const { store, state } = desk();
  store.receive([section(2, "别人写的")]);
  expect(state()).toMatchObject({ text: text("别人写的"), version: 2, placed: 1 });
  store.edit("s", text("我接着写"));
  store.receive([section(3, "别人又写的")]);
  expect(state()).toMatchObject({ text: text("我接着写"), version: 2 });
});

test("everything is saved only when each section says so", async () => {
  const { store, answer } = desk();
  store.edit("s", text("新文"));
  const all = store.flushAll();
  await answer({ kind: "refused", refusal: { code: "classified_marking" } });
  expect(await all).toBe(false);
});

test("a section that is gone keeps its unsaved words", () => {
  const { store, state, copies } = desk();
  store.edit("s", text("新文"));
  store.receive([]);
  expect(state().phase).toMatchObject({ kind: "refused", refusal: { code: "not_found" } });
  expect(copies.size).toBe(1);
});
