import { Worker } from "node:worker_threads";
import { workerFile } from "./places.ts";
import type { RenderAnswer, RenderJob, WorkerSettings } from "./render-job.ts";

export interface PoolLimits {
  /** Threads; they start when the first jobs come. */
  threads: number;
  /** Renders after which a thread is replaced: the compiler's memory only grows. */
  rendersPerThread: number;
  /** Jobs that may wait; one more is turned away. */
  waiting: number;
  /** After so long a thread is ended and its job fails. */
  milliseconds: number;
}

interface Waiting {
  job: RenderJob;
  resolve: (bytes: Uint8Array<ArrayBuffer>) => void;
  reject: (error: Error) => void;
}

interface Thread {
  worker: Worker;
  renders: number;
  current: Waiting | null;
  timer: NodeJS.Timeout | null;
}

/** The queue is full: try again later. */
export class PoolBusy extends Error {}

/** The renderer itself failed; `message` is for the log, never for a reader. */
export class RenderFault extends Error {}

/** Threads that compile one paper each at a time, and a queue before them. */
export class RenderPool {
  readonly #limits: PoolLimits;
  readonly #settings: WorkerSettings;
  readonly #threads = new Set<Thread>();
  readonly #queue: Waiting[] = [];
  #closed = false;

  constructor(settings: WorkerSettings, limits: PoolLimits) {
    this.#settings = settings;
    this.#limits = limits;
  }

  /**
   * @throws PoolBusy when too many jobs wait already
   * @throws RenderFault when the compiler fails, dies or takes too long
   */
  render(job: RenderJob): Promise<Uint8Array<ArrayBuffer>> {
    if (this.#closed) return Promise.reject(new RenderFault("the renderer is closed"));
    const free = this.#threads.size < this.#limits.threads || this.#idle() !== undefined;
    if (!free && this.#queue.length >= this.#limits.waiting) return Promise.reject(new PoolBusy());
    return new Promise((resolve, reject) => {
      this.#queue.push({ job, resolve, reject });
      this.#next();
    });
  }

  /** Starts the first thread ahead of its first job. */
  warm(): void {
    if (!this.#closed && this.#threads.size === 0) this.#start();
  }

  /** Ends every thread; what runs or waits fails. */
  async close(): Promise<void> {
    this.#closed = true;
    const lost = new RenderFault("the renderer is closed");
    for (const waiting of this.#queue.splice(0)) waiting.reject(lost);
    await Promise.all([...this.#threads].map((thread) => this.#end(thread, lost)));
  }

  #idle(): Thread | undefined {
    return [...this.#threads].find((thread) => thread.current === null);
  }

  #next(): void {
    if (this.#queue.length === 0) return;
    const thread = this.#idle() ?? (this.#threads.size < this.#limits.threads ? this.#start() : undefined);
    const waiting = thread && this.#queue.shift();
    if (!thread || !waiting) return;
    thread.current = waiting;
    thread.worker.ref();
    thread.timer = setTimeout(() => {
      void this.#end(thread, new RenderFault(`no answer within ${this.#limits.milliseconds} ms`));
    }, this.#limits.milliseconds);
    thread.worker.postMessage(waiting.job, []);
  }

  #start(): Thread {
    const worker = new Worker(workerFile, { workerData: this.#settings, execArgv: [] });
    const thread: Thread = { worker, renders: 0, current: null, timer: null };
    worker.on("message", (answer: RenderAnswer) => this.#answered(thread, answer));
    worker.on("error", (error) => void this.#end(thread, new RenderFault(String(error))));
    worker.on("exit", (code) => void this.#end(thread, new RenderFault(`a thread ended with ${code}`)));
    worker.unref();
    this.#threads.add(thread);
    return thread;
  }

  #answered(thread: Thread, answer: RenderAnswer): void {
    const job = this.#release(thread);
    thread.renders += 1;
    if (answer.ok) job?.resolve(answer.bytes);
    else job?.reject(new RenderFault(answer.fault));
    if (thread.renders >= this.#limits.rendersPerThread) {
      void this.#end(thread, new RenderFault("a worn thread was replaced"));
    }
    this.#next();
  }

  #release(thread: Thread): Waiting | null {
    const { current, timer } = thread;
    if (timer) clearTimeout(timer);
    thread.current = null;
    thread.timer = null;
    thread.worker.unref();
    return current;
  }

  async #end(thread: Thread, reason: RenderFault): Promise<void> {
    if (!this.#threads.delete(thread)) return;
    this.#release(thread)?.reject(reason);
    await thread.worker.terminate();
    this.#next();
  }
}
