import { isFree } from "../../packages/db/src/embedded/ports.ts";
import { Trouble } from "./explain.ts";

/** A port that was asked for by name is taken or refused; a default gives way to the next free one. */
async function choose(
  variable: string,
  asked: string | undefined,
  first: number,
  not?: number,
): Promise<number> {
  if (asked !== undefined) {
    const port = Number(asked);
    if (!Number.isInteger(port) || port < 1 || port > 65_535)
      throw new Trouble(`${variable}=${asked} is no port.`);
    if (port === not || !(await isFree(port)))
      throw new Trouble(
        `Port ${port} is taken. Stop what uses it, or choose another: ${variable}=${port + 10} npm start`,
      );
    return port;
  }
  for (let port = first; port < first + 100; port += 1) if (port !== not && (await isFree(port))) return port;
  throw new Trouble(
    `No free port between ${first} and ${first + 99}. Choose one: ${variable}=8080 npm start`,
  );
}

/** Ports of the two apps: WEB_PORT and ADMIN_PORT, or the first free ones from 3000 and 3001 on. */
export async function choosePorts(asked: {
  web?: string;
  admin?: string;
}): Promise<{ web: number; admin: number }> {
  const web = await choose("WEB_PORT", asked.web, 3000);
  return { web, admin: await choose("ADMIN_PORT", asked.admin, 3001, web) };
}
