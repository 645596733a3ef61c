import type { Executor } from "@nianbao/db/client";
import { account } from "@nianbao/db/schema/account";
import { waiver } from "@nianbao/db/schema/waiver";
import { and, eq, isNull } from "@nianbao/db/sql";
import { checkedText } from "@nianbao/document/checked-text";
import { runChecks } from "@nianbao/domain/checks/all";
import type { Finding } from "@nianbao/domain/checks/finding";
import type { LoadedEdition } from "../report/load-editions.ts";
import { passageHash } from "./passage-hash.ts";

export interface Waiver {
  readonly id: string;
  readonly reason: string;
  readonly author: string;
  readonly createdAt: Date;
}

/** A finding with what is needed to waive it, and the reason that was given for leaving it as it is. */
export interface WaivableFinding extends Finding {
  readonly passageHash: string;
  readonly waiver: Waiver | null;
}

/** The findings of an edition with their waivers. Only a warning can be waived; a passage that changed has none. */
export async function waivedFindings(
  tx: Executor,
  loaded: Pick<LoadedEdition, "edition" | "report" | "manuscript" | "context">,
): Promise<WaivableFinding[]> {
  const text = checkedText(loaded.manuscript, loaded.report.reportYear, loaded.context ?? {});
  const given = await tx
    .select({ waiver, author: account.name })
    .from(waiver)
    .innerJoin(account, eq(account.id, waiver.authorId))
    .where(and(eq(waiver.editionId, loaded.edition.id), isNull(waiver.withdrawnAt)));
  return runChecks(text).map((finding) => {
    const hash = passageHash(text, finding);
    const fit =
      finding.severity === "warning"
        ? given.find((row) => row.waiver.rule === finding.rule && row.waiver.passageHash === hash)
        : undefined;
    return {
      ...finding,
      passageHash: hash,
      waiver: fit
        ? {
            id: fit.waiver.id,
            reason: fit.waiver.reason,
            author: fit.author,
            createdAt: fit.waiver.createdAt,
          }
        : null,
    };
  });
}
