import { publication } from "@nianbao/db/schema/publication";
import { eq } from "@nianbao/db/sql";
import { disclosureItems } from "@nianbao/domain/workflow/publication";
import type { PersonName } from "@nianbao/test-kit/cast";
import { found } from "../kernel/refused.ts";
import {
  type MovedPublication,
  type MovePublication,
  movePublication,
} from "../publication/move-publication.ts";
import { accepted, type Stage, type StageOptions } from "./stages.ts";
import { as, staff, type World } from "./world.ts";

/** A report whose accepted edition has a publication. */
export interface PublicationStage extends Stage {
  readonly publicationId: string;
}

/** A disclosure review that found nothing. */
export const allClear = Object.fromEntries(disclosureItems.map((item) => [item, "clear"])) as Record<
  (typeof disclosureItems)[number],
  "clear"
>;

/** The publication row as it is now. */
export async function publicationNow(world: World, publicationId: string) {
  const [row] = await world.db.select().from(publication).where(eq(publication.id, publicationId));
  return found(row);
}

/** One move of a publication as it is now. */
export async function movePaper(
  world: World,
  person: PersonName,
  publicationId: string,
  command: MovePublication["command"],
  given: Partial<MovePublication> = {},
): Promise<MovedPublication> {
  const { version } = await publicationNow(world, publicationId);
  return movePublication(as(world, person), { publicationId, command, version, ...given });
}

/** The publication of an edition that is signed at least. */
export async function publicationOf(world: World, stage: Stage): Promise<PublicationStage> {
  const [row] = await world.db
    .select({ id: publication.id })
    .from(publication)
    .where(eq(publication.editionId, stage.editionId));
  return { ...stage, publicationId: found(row).id };
}

/** 待公开审查, of an accepted report. */
export async function inDisclosureReview(world: World, options?: StageOptions): Promise<PublicationStage> {
  const stage = await publicationOf(world, await accepted(world, options));
  await movePaper(world, staff[stage.body].drafter, stage.publicationId, "start_disclosure_review");
  return stage;
}

/** Reviewed and clear to be published. */
export async function cleared(world: World, options?: StageOptions): Promise<PublicationStage> {
  const stage = await inDisclosureReview(world, options);
  await clear(world, stage);
  return stage;
}

export const clear = (world: World, stage: PublicationStage): Promise<MovedPublication> =>
  movePaper(world, staff[stage.body].disclosureReviewer, stage.publicationId, "clear", { form: allClear });

/** 已公开. */
export async function published(world: World, options?: StageOptions): Promise<PublicationStage> {
  const stage = await cleared(world, options);
  await movePaper(world, staff[stage.body].publisher, stage.publicationId, "publish");
  return stage;
}
