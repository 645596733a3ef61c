import { createServer } from "node:net";

/** Whether nobody listens on this port of the loopback interface. */
export const isFree = (port: number): Promise<boolean> =>
  new Promise((answer) => {
    const probe = createServer();
    probe.once("error", () => answer(false));
    probe.listen({ port, host: "127.0.0.1", exclusive: true }, () => probe.close(() => answer(true)));
  });

const anyFree = (): Promise<number> =>
  new Promise((answer, fail) => {
    const probe = createServer();
    probe.once("error", fail);
    probe.listen({ port: 0, host: "127.0.0.1", exclusive: true }, () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === "object" && address ? answer(address.port) : fail(new Error("no free port")),
      );
    });
  });

/** The first wanted port that is free, or else any free one. */
export async function freePort(wanted: readonly number[]): Promise<number> {
  for (const port of wanted) if (await isFree(port)) return port;
  return anyFree();
}
