import type { Role } from "@nianbao/domain/policy/roles";
import { committeeMembers } from "../account/committee-members.ts";
import { type NotificationKind, notify } from "../notification/notify.ts";
import type { Moving } from "./move-report.ts";

interface Telling {
  readonly kind: NotificationKind;
  readonly to: readonly string[];
}

/** Tells the next person, and whoever has to know, what has just happened. */
export async function announce(moving: Moving): Promise<void> {
  const { tx, call, now, loaded } = moving;
  for (const telling of await tellings(moving)) {
    await notify(
      tx,
      telling.to.filter((accountId) => accountId !== call.actor.accountId),
      {
        kind: telling.kind,
        reportId: loaded.report.id,
        params: {
          body: loaded.org.shortName,
          year: loaded.report.reportYear,
          actor: call.actor.name,
          ...(moving.input.reason ? { reason: moving.input.reason.slice(0, 200) } : {}),
        },
      },
      now,
    );
  }
}

async function tellings(moving: Moving): Promise<readonly Telling[]> {
  const { tx, now, loaded, move } = moving;
  const inBody = (...roles: Role[]) =>
    loaded.holders.filter((holder) => roles.includes(holder.role)).map((holder) => holder.accountId);
  const next = (): Telling[] => {
    if (move.to === "awaiting_signature") {
      return [{ kind: "to_sign", to: loaded.principals.map((principal) => principal.accountId) }];
    }
    const step = loaded.edition.chain[move.nextStepIndex ?? 0];
    return step ? [{ kind: "to_review", to: inBody(step.role) }] : [];
  };
  switch (move.command) {
    case "send_for_review":
    case "pass":
      return next();
    case "withdraw":
      return [];
    case "send_back":
      return [{ kind: "sent_back", to: inBody("drafter") }];
    case "sign":
      return [{ kind: "signed", to: inBody("drafter", "checker") }];
    case "submit":
      return [
        { kind: "submitted", to: await committeeMembers(tx, loaded.org.regionId, "committee_reviewer", now) },
      ];
    case "recall":
      return [{ kind: "recalled", to: inBody("principal") }];
    case "receive":
      return [{ kind: "received", to: inBody("drafter") }];
    case "recommend":
      return [
        { kind: "recommended", to: await committeeMembers(tx, loaded.org.regionId, "committee_lead", now) },
      ];
    case "return":
      return [{ kind: "returned", to: inBody("drafter", "principal") }];
    case "accept":
      return [{ kind: "accepted", to: inBody("drafter", "principal", "publisher") }];
  }
}
