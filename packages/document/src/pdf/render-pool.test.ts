import { afterEach, describe, expect, test } from "vitest";
import { smallManuscript } from "../manuscript-fixture.ts";
import { paperOf } from "../paper.ts";
import { loadFonts } from "./fonts.ts";
import { templateFolder } from "./places.ts";
import { printModelOf } from "./print-model.ts";
import type { RenderJob } from "./render-job.ts";
import { PoolBusy, type PoolLimits, RenderFault, RenderPool } from "./render-pool.ts";

const fonts = loadFonts(null);
const limits: PoolLimits = { threads: 1, rendersPerThread: 200, waiting: 8, milliseconds: 20_000 };
const paper = JSON.stringify({ ...printModelOf(paperOf(smallManuscript, null), null), keywords: [] });
const job: RenderJob = { kind: "pdf", paper };

const open: RenderPool[] = [];
function poolWith(more: Partial<PoolLimits>, families: unknown = fonts.families): RenderPool {
  const settings = { templateFolder, fontFolders: fonts.folders, families: JSON.stringify(families) };
  const pool = new RenderPool(settings, { ...limits, ...more });
  open.push(pool);
  return pool;
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((pool) => pool.close()));
});

/** Starting a thread takes a third of a second, and many times that on a machine that does other things. */
describe("the renderer's threads", { timeout: 60_000 }, () => {
  test("are replaced after their share of renders, and nobody notices", async () => {
    const pool = poolWith({ rendersPerThread: 2 });
    const made = await Promise.all(Array.from({ length: 3 }, () => pool.render(job)));
    const [first] = made;
    for (const bytes of made) expect(Buffer.from(bytes).equals(Buffer.from(first ?? []))).toBe(true);
  });

  test("turn away one job more than may wait, and finish the others", async () => {
    const pool = poolWith({ waiting: 2 });
    const taken = [pool.render(job), pool.render(job), pool.render(job)];
    await expect(pool.render(job)).rejects.toBeInstanceOf(PoolBusy);
    for (const bytes of await Promise.all(taken)) expect(bytes.length).toBeGreaterThan(10_000);
  });

  test("are ended when they take too long, and the next job gets a new one", async () => {
    const pool = poolWith({ milliseconds: 5 });
    await expect(pool.render(job)).rejects.toThrow("no answer within 5 ms");
    await expect(pool.render(job)).rejects.toBeInstanceOf(RenderFault);
  });

  test("answer a fault of the compiler as one, and go on", async () => {
    const pool = poolWith({});
    await expect(pool.render({ kind: "pdf", paper: "{}" })).rejects.toBeInstanceOf(RenderFault);
    expect((await pool.render(job)).length).toBeGreaterThan(10_000);
  });

  test("refuse to set with a font that is not there, instead of leaving its characters out", async () => {
    const pool = poolWith({}, { ...fonts.families, fang: ["No Such Font"] });
    await expect(pool.render(job)).rejects.toThrow(/no such font/iu);
  });

  test("end with the pool: what waits fails, and nothing is taken any more", async () => {
    const pool = poolWith({});
    const waiting = [pool.render(job), pool.render(job)].map((each) =>
      each.then(
        () => "made",
        () => "failed",
      ),
    );
    await pool.close();
    expect(await Promise.all(waiting)).toEqual(["failed", "failed"]);
    await expect(pool.render(job)).rejects.toThrow("closed");
  });
});
