import { connection } from "@nianbao/db/client";
import { ownDatabase } from "../kernel/own-call.ts";
import { issueSetupToken } from "./issue-setup-token.ts";

/** Prints a new set-up token for an empty product, nothing for one that is set up. For the step that deploys it. */
const call = ownDatabase();
const issued = await issueSetupToken(call);
if (issued) process.stdout.write(`${issued.token}\n`);
await connection().close();
