import { connection } from "@nianbao/db/client";
import { ownDatabase } from "../kernel/own-call.ts";
import { recoverAdministrator } from "./recover-administrator.ts";

/** `node recover-main.ts <user name>`: prints the path by which an administrator sets a new password. */
const username = process.argv[2];
if (!username) {
  process.stderr.write(
    "Name the administrator: node packages/services/src/account/recover-main.ts <user name>\n",
  );
  process.exit(1);
}
const link = await recoverAdministrator(ownDatabase(), { username });
process.stdout.write(`/set-password#${link.secret}\n`);
await connection().close();
