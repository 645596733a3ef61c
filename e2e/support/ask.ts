import type { Page } from "@playwright/test";

export interface Answer {
  readonly status: number;
  readonly text: string;
}

/** Asks a procedure as a script of this page would, with this page's cookies. */
export const ask = (
  page: Page,
  procedure: string,
  input?: object,
  method: "GET" | "POST" = "GET",
): Promise<Answer> =>
  page.evaluate(
    async ({ name, json, verb }) => {
      const query = json === undefined ? "" : `?${new URLSearchParams({ input: json })}`;
      const post = {
        method: "POST",
        headers: { "content-type": "application/json" },
        ...(json ? { body: json } : {}),
      };
      const answer =
        verb === "GET" ? await fetch(`/api/trpc/${name}${query}`) : await fetch(`/api/trpc/${name}`, post);
      return { status: answer.status, text: await answer.text() };
    },
    { name: procedure, json: input && JSON.stringify({ json: input }), verb: method },
  );
