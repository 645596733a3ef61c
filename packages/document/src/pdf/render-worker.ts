import path from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { NodeCompiler, type NodeError } from "@myriaddreamin/typst-ts-node-compiler";
import type { RenderAnswer, RenderJob, WorkerSettings } from "./render-job.ts";

/** One thread of the renderer: compiles what it is sent, one at a time, and never ends by itself. */
const { templateFolder, fontFolders, families }: WorkerSettings = workerData;
const template = path.join(templateFolder, "paper.typ");
const compiler = NodeCompiler.create({
  workspace: templateFolder,
  fontArgs: [{ fontPaths: fontFolders }],
});

/** A family the compiler does not know would be left out in silence: that is a fault too. */
const faultOf = (error: NodeError | null): string | null =>
  error && error.compilationStatus !== "ok" ? JSON.stringify(error.shortDiagnostics) : null;

function render({ kind, paper }: RenderJob): RenderAnswer {
  const result = compiler.compile({ mainFilePath: template, inputs: { paper, fonts: families } });
  const fault = faultOf(result.takeError()) ?? faultOf(result.takeWarnings());
  const document = result.result;
  if (fault !== null || !document) return { ok: false, fault: fault ?? "no document" };
  const made = kind === "pdf" ? compiler.pdf(document) : Buffer.from(compiler.plainSvg(document));
  compiler.evictCache(10);
  return { ok: true, bytes: new Uint8Array(made) };
}

function answer(job: RenderJob): RenderAnswer {
  try {
    return render(job);
  } catch (error) {
    return { ok: false, fault: String(error) };
  }
}

parentPort?.on("message", (job: RenderJob) => {
  const message = answer(job);
  parentPort?.postMessage(message, message.ok ? [message.bytes.buffer] : []);
});
