import type { Apps } from "./apps.ts";
import type { CastMember, ReadyDatabase } from "./database.ts";
import { print, say, table } from "./say.ts";

const row = (member: CastMember) => [
  member.app,
  member.org,
  member.name,
  member.roles.join(", "),
  member.username,
  member.password,
];

/** Where to go and who to be. */
export function announce(apps: Apps, { cast, setupToken }: Pick<ReadyDatabase, "cast" | "setupToken">): void {
  say("ready");
  print(`\n  Public pages and the desk   ${apps.webUrl}\n  Administration              ${apps.adminUrl}\n`);
  if (cast.length > 0) {
    const people = table(["app", "body", "name", "roles", "user name", "password"], cast.map(row));
    print(`${people.replace(/^/gm, "  ")}\n`);
  }
  if (setupToken) {
    print(`  The database is empty. Set the product up within 24 hours: ${apps.adminUrl}/setup`);
    print(`  Set-up token: ${setupToken}\n`);
  }
  print("  Ctrl-C stops everything.\n");
}
