import { roleGrant } from "@nianbao/db/schema/account";
import { and, eq, gt, isNull, or, type SQL } from "@nianbao/db/sql";

/** How long a proposal waits for its confirmation, in milliseconds; then it has lapsed and counts as nothing. */
export const proposalValidFor = 24 * 60 * 60_000;

/** When this proposal lapses. */
export const lapsesAt = (proposedAt: Date): Date => new Date(proposedAt.getTime() + proposalValidFor);

/** The condition under which a grant gives its role, now or from a later start, or waits for confirmation. */
export const openGrant = (now: Date): SQL | undefined => or(givenGrant(now), pendingGrant(now));

/** The condition under which a grant has been confirmed and is not over. */
export const givenGrant = (now: Date): SQL | undefined =>
  and(eq(roleGrant.state, "active"), or(isNull(roleGrant.endsAt), gt(roleGrant.endsAt, now)));

/** The condition under which a grant waits for its confirmation. */
export const pendingGrant = (now: Date): SQL | undefined =>
  and(eq(roleGrant.state, "proposed"), gt(roleGrant.proposedAt, new Date(now.getTime() - proposalValidFor)));
