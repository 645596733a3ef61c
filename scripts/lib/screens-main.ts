import { ensureBuilt } from "./build.ts";
import { root } from "./env.ts";
import { runJourneys } from "./journeys.ts";
import { stopRunning } from "./run.ts";
import { say, surviveClosedPipes } from "./say.ts";
import { onStopRequest } from "./stop-request.ts";

/** Takes the pictures of docs/screens from production builds on a freshly seeded database. */
const stopping = new AbortController();
surviveClosedPipes();
onStopRequest(() => {
  stopping.abort();
  stopRunning();
}, stopRunning);
await ensureBuilt(root, say);
const { failed } = await runJourneys(say, stopping.signal, "screens");
process.exitCode = failed > 0 ? 1 : 0;
