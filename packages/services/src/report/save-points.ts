import type { Transaction } from "@nianbao/db/client";
import { account } from "@nianbao/db/schema/account";
import { edition, pointSeverities, reviewPoint } from "@nianbao/db/schema/edition";
import { and, asc, eq } from "@nianbao/db/sql";
import { mayActOn } from "@nianbao/domain/policy/may-act-on";
import { z } from "zod";
import { type Call, inTransaction } from "../kernel/call.ts";
import { found, insist } from "../kernel/refused.ts";
import { longText } from "../kernel/text.ts";
import { visibleTo } from "./visible-to.ts";

const point = z.object({
  sectionId: z.uuid().nullable(),
  severity: z.enum(pointSeverities),
  text: longText(1_000).pipe(z.string().min(1)),
  quote: longText(300),
});
export const SavePoints = z.object({
  editionId: z.uuid(),
  /** The ids of the list this one was made from, in its order; a point that is changed gets a new id. */
  base: z.array(z.uuid()).max(100),
  points: z.array(point).max(100),
});
export type SavePoints = z.infer<typeof SavePoints>;

type DraftPoint = z.infer<typeof point>;

export interface StandingPoint extends DraftPoint {
  readonly id: string;
  /** Who wrote it. */
  readonly author: string;
}

/** Saved, or not: then with the list that stands, so that the reviewer sees both. */
export type SavedPoints =
  | { readonly saved: true; readonly count: number }
  | { readonly saved: false; readonly current: readonly StandingPoint[] };

/**
 * Stores the list of points the committee's reviewers are drafting, if nobody stored another one meanwhile. The
 * later of two reviewers is told and given the list that stands; nothing is overwritten. A point that stays as it
 * is keeps its id and its author.
 */
export const savePoints = (call: Call, input: SavePoints): Promise<SavedPoints> =>
  inTransaction(call, async (tx, now) => {
    const [row] = await tx
      .select()
      .from(edition)
      .where(and(eq(edition.id, input.editionId), visibleTo(call.actor)))
      .for("update");
    const current = found(row);
    insist(mayActOn(call.actor, "point.draft", current));
    const standing = await standingPoints(tx, current.id);
    if (standing.map(({ id }) => id).join() !== input.base.join()) {
      return { saved: false, current: standing.map(({ createdAt: _at, authorId: _who, ...shown }) => shown) };
    }
    const left = [...standing];
    const rows = input.points.map((draft, ordinal) => {
      const same = left.findIndex((old) => isSame(old, draft));
      const [kept] = same < 0 ? [] : left.splice(same, 1);
      return {
        ...draft,
        ...(kept && { id: kept.id }),
        ordinal,
        regionId: current.regionId,
        orgId: current.orgId,
        editionId: current.id,
        authorId: kept?.authorId ?? call.actor.accountId,
        createdAt: kept?.createdAt ?? now,
      };
    });
    await tx.delete(reviewPoint).where(eq(reviewPoint.editionId, current.id));
    if (rows.length > 0) await tx.insert(reviewPoint).values(rows);
    return { saved: true, count: rows.length };
  });

const standingPoints = (tx: Transaction, editionId: string) =>
  tx
    .select({
      id: reviewPoint.id,
      sectionId: reviewPoint.sectionId,
      severity: reviewPoint.severity,
      text: reviewPoint.text,
      quote: reviewPoint.quote,
      author: account.name,
      authorId: reviewPoint.authorId,
      createdAt: reviewPoint.createdAt,
    })
    .from(reviewPoint)
    .innerJoin(account, eq(account.id, reviewPoint.authorId))
    .where(eq(reviewPoint.editionId, editionId))
    .orderBy(asc(reviewPoint.ordinal));

const isSame = (a: DraftPoint, b: DraftPoint): boolean =>
  a.sectionId === b.sectionId && a.severity === b.severity && a.text === b.text && a.quote === b.quote;
