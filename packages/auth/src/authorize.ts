import { refuse } from "@nianbao/domain/refusal";
import { ownDatabase } from "@nianbao/services/kernel/own-call";
import { Refused } from "@nianbao/services/kernel/refused";
import { SignIn, signIn } from "@nianbao/services/session/sign-in";
import type { AppName } from "./app-name.ts";
import { logFault } from "./log-fault.ts";

type Headers = Readonly<Record<string, unknown>>;

const header = (headers: Headers, name: string): string | null => {
  const value = headers[name];
  return typeof value === "string" && value !== "" ? value : null;
};

/** The address that the nearest proxy saw: what stands before it in the list is anybody's claim. */
const ipOf = (headers: Headers): string | null =>
  header(headers, "x-forwarded-for")?.split(",").at(-1)?.trim().slice(0, 64) ?? null;

/**
 * Signs in by user name and password. next-auth puts the message of what is thrown into its answer, so it is
 * always a refusal as JSON, and never a fault's own words.
 */
export async function authorize(
  app: AppName,
  given: Readonly<Record<string, string>> | undefined,
  headers: Headers,
): Promise<{ id: string; raw: string }> {
  try {
    const input = SignIn.safeParse({
      app,
      username: given?.username,
      password: given?.password,
      ip: ipOf(headers),
      userAgent: header(headers, "user-agent")?.slice(0, 300) ?? null,
    });
    if (!input.success) throw new Refused(refuse("wrong_credentials"));
    const { token, accountId } = await signIn(ownDatabase(), input.data);
    return { id: accountId, raw: token };
  } catch (error) {
    if (!(error instanceof Refused)) logFault("sign-in failed", error);
    const refusal = error instanceof Refused ? error.refusal : refuse("unavailable");
    throw new Error(JSON.stringify(refusal), { cause: error });
  }
}
