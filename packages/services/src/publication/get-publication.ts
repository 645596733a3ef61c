import { account } from "@nianbao/db/schema/account";
import { publication } from "@nianbao/db/schema/publication";
import { and, eq, inArray } from "@nianbao/db/sql";
import { type Manuscript, manuscriptSchema, type Registration } from "@nianbao/document/manuscript";
import { publicationDeadline, weekendsOnly } from "@nianbao/domain/calendar/workdays";
import {
  availablePublication,
  type DisclosureForm,
  type PublicationOffer,
} from "@nianbao/domain/workflow/publication";
import type { EditionKind, EditionState, PublicationState } from "@nianbao/domain/workflow/states";
import { z } from "zod";
import type { Call } from "../kernel/call.ts";
import { found } from "../kernel/refused.ts";
import { visibleTo } from "../report/visible-to.ts";
import { registrationOf } from "./registration.ts";
import { liveOther, type LoadedPublication, loadPublications, publicationFacts } from "./load-publication.ts";
import { type PublicationSummary, listPublications } from "./list-publications.ts";

export const GetPublication = z.object({ publicationId: z.uuid() });

export interface PublicationDesk {
  readonly publicationId: string;
  readonly reportId: string;
  readonly editionId: string;
  readonly reportYear: number;
  readonly state: PublicationState;
  readonly version: number;
  readonly body: { readonly orgId: string; readonly fullName: string; readonly shortName: string };
  readonly edition: {
    readonly number: number;
    readonly kind: EditionKind;
    readonly state: EditionState;
    readonly signedAt: Date | null;
    readonly signedBy: string | null;
  };
  /** The paper as it will be, or was, published. */
  readonly manuscript: Manuscript;
  readonly registration: Registration;
  readonly contentHash: string;
  readonly form: DisclosureForm | null;
  readonly basis: string | null;
  readonly reviewedBy: string | null;
  readonly reviewedAt: Date | null;
  readonly publishAt: Date | null;
  readonly publishedBy: string | null;
  readonly publishedAt: Date | null;
  readonly onTime: boolean | null;
  readonly indexNo: string | null;
  readonly notice: string | null;
  readonly takedownProposedBy: string | null;
  readonly takedownReason: string | null;
  readonly takenDownAt: Date | null;
  readonly supersededAt: Date | null;
  /** The campaign's day, and the nearer one of 20 working days after sign-off. */
  readonly publicationDue: Date;
  readonly deadline: Date;
  /** The live text that publishing this one would supersede; a public notice is then required. */
  readonly replaces: { readonly publicationId: string; readonly indexNo: string | null } | null;
  readonly versions: readonly PublicationSummary[];
  readonly offers: readonly PublicationOffer[];
}

/** One publication with its paper, its disclosure form and what this person may do with it now. */
export async function getPublication(
  call: Call,
  input: z.infer<typeof GetPublication>,
): Promise<PublicationDesk> {
  const loaded = found(
    (await loadPublications(call.db, and(eq(publication.id, input.publicationId), visibleTo(call.actor))))[0],
  );
  const { publication: row, edition: signed, org, campaign } = loaded;
  const names = await namesOf(call, loaded);
  const live = row.state === "published" ? null : await liveOther(call.db, row);
  return {
    publicationId: row.id,
    reportId: row.reportId,
    editionId: row.editionId,
    reportYear: row.reportYear,
    state: row.state,
    version: row.version,
    body: { orgId: org.id, fullName: org.fullName, shortName: org.shortName },
    edition: {
      number: signed.number,
      kind: signed.kind,
      state: signed.state,
      signedAt: signed.signedAt,
      signedBy: names(signed.signedBy),
    },
    manuscript: manuscriptSchema.parse(loaded.revision.manuscript),
    registration: registrationOf(signed),
    contentHash: loaded.revision.contentHash,
    form: row.form,
    basis: row.basis,
    reviewedBy: names(row.reviewedBy),
    reviewedAt: row.reviewedAt,
    publishAt: row.publishAt,
    publishedBy: names(row.publishedBy),
    publishedAt: row.publishedAt,
    onTime: row.onTime,
    indexNo: row.indexNo,
    notice: row.notice,
    takedownProposedBy: names(row.takedownProposedBy),
    takedownReason: row.takedownReason,
    takenDownAt: row.takenDownAt,
    supersededAt: row.supersededAt,
    publicationDue: campaign.publicationDue,
    deadline: publicationDeadline(found(signed.signedAt), campaign.publicationDue, weekendsOnly),
    replaces: live && { publicationId: live.publication.id, indexNo: live.publication.indexNo },
    versions: await listPublications(call, { reportId: row.reportId }),
    offers: availablePublication(publicationFacts(loaded), call.actor),
  };
}

async function namesOf(call: Call, { publication: row, edition: signed }: LoadedPublication) {
  const ids = [signed.signedBy, row.reviewedBy, row.publishedBy, row.takedownProposedBy].flatMap(
    (id) => id ?? [],
  );
  const people = ids.length
    ? await call.db
        .select({ id: account.id, name: account.name })
        .from(account)
        .where(inArray(account.id, ids))
    : [];
  return (id: string | null): string | null => people.find((person) => person.id === id)?.name ?? null;
}
