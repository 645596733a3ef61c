import type { Apps } from "./apps.ts";
import type { CastMember } from "./database.ts";
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
export function announce(apps: Apps, cast: readonly CastMember[]): void {
  say("ready");
  print(`\n  Public pages and the desk   ${apps.webUrl}\n  Administration              ${apps.adminUrl}\n`);
  if (cast.length > 0) {
    const people = table(["app", "body", "name", "roles", "user name", "password"], cast.map(row));
    print(`${people.replace(/^/gm, "  ")}\n`);
  }
  print("  Ctrl-C stops everything.\n");
}
