import { type Refusal, refusalCodes, refuse } from "@nianbao/domain/refusal";

const unavailable = refuse("unavailable");

async function csrfToken(): Promise<string> {
  const answer = await fetch("/api/auth/csrf", { cache: "no-store" });
  const body: unknown = await answer.json();
  const token = typeof body === "object" && body !== null && "csrfToken" in body ? body.csrfToken : null;
  return typeof token === "string" ? token : "";
}

const post = async (door: string, fields: Readonly<Record<string, string>>): Promise<unknown> => {
  const answer = await fetch(`/api/auth/${door}`, {
    method: "POST",
    body: new URLSearchParams({ ...fields, csrfToken: await csrfToken(), json: "true" }),
  });
  return answer.json();
};

/** The refusal that the server wrote into the address next-auth answers with; null when there is none. */
export function refusalIn(body: unknown): Refusal | null {
  const url = typeof body === "object" && body !== null && "url" in body ? body.url : null;
  if (typeof url !== "string" || !URL.canParse(url)) return unavailable;
  const query = new URL(url).searchParams;
  if (query.has("csrf")) return unavailable;
  const error = query.get("error");
  return error === null ? null : parseRefusal(error);
}

function parseRefusal(text: string): Refusal {
  try {
    const given: unknown = JSON.parse(text);
    const code = typeof given === "object" && given !== null && "code" in given ? given.code : null;
    return refusalCodes.some((known) => known === code) ? (given as Refusal) : unavailable;
  } catch {
    return unavailable;
  }
}

/** Signs in to the app that serves this page: null when it is done, else why not. */
export async function signIn(given: {
  readonly username: string;
  readonly password: string;
}): Promise<Refusal | null> {
  try {
    return refusalIn(await post("callback/credentials", given));
  } catch {
    return unavailable;
  }
}

/** Ends this session. Throws when the server cannot be reached: the session then goes on. */
export async function signOut(): Promise<void> {
  await post("signout", {});
}
