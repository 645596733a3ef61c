import type { Transaction } from "@nianbao/db/client";
import type { Actor } from "@nianbao/domain/policy/actor";
import type { Role } from "@nianbao/domain/policy/roles";
import type { PublicationCommand } from "@nianbao/domain/workflow/publication";
import { committeeMembers } from "../account/committee-members.ts";
import { holdersOfBodies } from "../account/holders.ts";
import { type NotificationKind, notify } from "../notification/notify.ts";
import type { LoadedPublication } from "./load-publication.ts";

interface Telling {
  readonly kind: NotificationKind;
  readonly roles: readonly Role[];
  readonly committee?: boolean;
}

const tellings: Partial<Record<PublicationCommand, Telling>> = {
  start_disclosure_review: { kind: "to_disclosure_review", roles: ["disclosure_reviewer"] },
  clear: { kind: "disclosure_cleared", roles: ["publisher", "drafter"] },
  exempt: { kind: "disclosure_exempt", roles: ["publisher", "drafter", "principal"], committee: true },
  publish: { kind: "published", roles: ["drafter", "principal", "publisher"], committee: true },
  propose_takedown: { kind: "takedown_proposed", roles: ["deputy", "principal"] },
  take_down: { kind: "taken_down", roles: ["drafter", "principal", "publisher"], committee: true },
};

/** Tells whoever has to act next, or has to know, what has just happened to a publication. */
export async function announcePublication(
  tx: Transaction,
  now: Date,
  { publication, org }: LoadedPublication,
  command: PublicationCommand,
  given: { readonly by: Actor | null; readonly reason?: string | undefined },
): Promise<void> {
  const telling = tellings[command];
  if (!telling) return;
  const inBody = (await holdersOfBodies(tx, [org.id], now))
    .filter((holder) => telling.roles.includes(holder.role))
    .map((holder) => holder.accountId);
  const committee = telling.committee
    ? await committeeMembers(tx, org.regionId, "committee_reviewer", now)
    : [];
  await notify(
    tx,
    [...inBody, ...committee].filter((accountId) => accountId !== given.by?.accountId),
    {
      kind: telling.kind,
      reportId: publication.reportId,
      params: {
        body: org.shortName,
        year: publication.reportYear,
        ...(given.by ? { actor: given.by.name } : {}),
        ...(given.reason ? { reason: given.reason.slice(0, 200) } : {}),
      },
    },
    now,
  );
}
