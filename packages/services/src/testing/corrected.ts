import { openCorrection } from "../publication/open-correction.ts";
import { clear, movePaper, type PublicationStage, publicationOf } from "./publication-stages.ts";
import { move, sign, submit } from "./stages.ts";
import { as, staff, type World } from "./world.ts";

/** Brings a published report's correction to the point where it may be published. */
export async function correctionCleared(
  world: World,
  stage: PublicationStage,
  reason: string,
): Promise<PublicationStage> {
  const people = staff[stage.body];
  const { editionId } = await openCorrection(as(world, people.drafter), {
    reportId: stage.reportId,
    reason,
  });
  const correction = { ...stage, editionId };
  await move(world, people.drafter, editionId, "send_for_review");
  for (const person of people.chain) await move(world, person, editionId, "pass");
  await sign(world, correction);
  await submit(world, correction);
  const paper = await publicationOf(world, correction);
  await movePaper(world, people.drafter, paper.publicationId, "start_disclosure_review");
  await clear(world, paper);
  return paper;
}
