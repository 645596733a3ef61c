import fc from "fast-check";
import { defaultChain } from "../src/workflow/chain.ts";
import { campaignCommands } from "../src/workflow/campaign.ts";
import { available } from "../src/workflow/decide.ts";
import type { MoveInput } from "../src/workflow/edition.ts";
import {
  type PublicationCommand,
  availablePublication,
  publicationCommands,
} from "../src/workflow/publication.ts";
import { type EditionCommand, editionCommands } from "../src/workflow/transitions.ts";
import { transfers } from "./cast.ts";
import { goodInput, goodPublicationInput } from "./facts.ts";
import { World, countersignChain } from "./world.ts";

const kinds = [
  { weight: 60, value: "offered" },
  { weight: 8, value: "offered_publication" },
  { weight: 10, value: "arbitrary" },
  { weight: 4, value: "arbitrary_publication" },
  { weight: 3, value: "campaign" },
  { weight: 9, value: "write" },
  { weight: 3, value: "deliberate" },
  { weight: 5, value: "point" },
  { weight: 3, value: "answer" },
  { weight: 3, value: "transfer" },
  { weight: 1, value: "take_office" },
] as const;

type Kind = (typeof kinds)[number]["value"];

export interface Act {
  readonly kind: Kind;
  readonly who: number;
  readonly what: number;
  /** How the input of an arbitrary move is spoilt. */
  readonly input: "good" | "stale_hash" | "stale_version" | "bare";
}

export interface Walk {
  readonly countersign: boolean;
  readonly deliberationRequired: boolean;
  readonly acts: readonly Act[];
}

export const walks: fc.Arbitrary<Walk> = fc.record({
  countersign: fc.boolean(),
  deliberationRequired: fc.boolean(),
  acts: fc.array(
    fc.record({
      kind: fc.oneof(...kinds.map(({ weight, value }) => ({ weight, arbitrary: fc.constant<Kind>(value) }))),
      who: fc.nat(9_999),
      what: fc.nat(9_999),
      input: fc.constantFrom("good", "good", "stale_hash", "stale_version", "bare"),
    }),
    { minLength: 40, maxLength: 140, size: "max" },
  ),
});

/** Steps back are offered as often as steps forward; taken as often, a walk would hardly arrive. */
const eagerness: Partial<Record<EditionCommand | PublicationCommand, number>> = {
  withdraw: 1,
  send_back: 1,
  recall: 1,
  recommend: 1,
  accept: 1,
  exempt: 1,
  unschedule: 1,
  supersede: 1,
};

const drawnBy = <T extends { readonly command: EditionCommand | PublicationCommand }>(offer: T): T[] =>
  Array.from({ length: eagerness[offer.command] ?? 4 }, () => offer);

const pick = <T>(from: readonly T[], index: number): T | undefined => from[index % from.length];

const spoilt = (good: MoveInput, how: Act["input"]): MoveInput => {
  if (how === "stale_hash") return { ...good, contentHash: "text 9" };
  if (how === "stale_version") return { ...good, version: good.version - 1 };
  return how === "bare" ? { version: good.version } : good;
};

function step(world: World, act: Act): void {
  const actor = pick(world.people, act.who);
  if (!actor) return;
  switch (act.kind) {
    case "offered": {
      const offers = world.people.flatMap((one) =>
        available(world.edition, one)
          .filter(({ missing }) => missing.length === 0)
          .flatMap(({ command }) => drawnBy({ one, command })),
      );
      const offer = pick(offers, act.what);
      if (offer) world.move(offer.command, offer.one, goodInput(world.edition));
      return;
    }
    case "offered_publication": {
      const offers = world.people.flatMap((one) =>
        availablePublication(world.publication, one)
          .filter(({ missing }) => missing.length === 0)
          .flatMap(({ command }) => drawnBy({ one, command })),
      );
      const offer = pick(offers, act.what);
      if (offer) {
        world.movePublication(offer.command, offer.one, goodPublicationInput(world.publication));
      }
      return;
    }
    case "arbitrary": {
      const command = pick(editionCommands, act.what);
      if (command) world.move(command, actor, spoilt(goodInput(world.edition), act.input));
      return;
    }
    case "arbitrary_publication": {
      const command = pick(publicationCommands, act.what);
      if (command) world.movePublication(command, actor, goodPublicationInput(world.publication));
      return;
    }
    case "campaign": {
      world.prepareCampaign();
      const command = pick(campaignCommands, act.what);
      const lead = act.input === "good" ? world.people.find(({ accountId }) => accountId === "lead") : actor;
      if (command && lead) world.moveCampaign(command, lead, world.campaign.version);
      return;
    }
    case "write": {
      const writers = world.people.filter(
        ({ orgId, roles }) =>
          orgId === world.edition.orgId && (roles.includes("drafter") || roles.includes("contributor")),
      );
      const writer = pick(writers, act.who);
      if (writer) world.write(writer.accountId, `text ${act.what % 4}`);
      return;
    }
    case "deliberate":
      return world.deliberate();
    case "point": {
      const reviewers = world.people.filter(({ roles }) => roles.includes("committee_reviewer"));
      const reviewer = pick(reviewers, act.who);
      if (reviewer) world.draftPoint(reviewer.accountId);
      return;
    }
    case "answer":
      return world.answerPoints();
    case "transfer": {
      const transfer = pick(transfers, act.what);
      if (transfer) world.transfer(transfer);
      return;
    }
    case "take_office":
      return world.takeOffice(
        pick(["principal", "principal_without_tenure", "drafter"], act.what) ?? "principal",
      );
  }
}

/** Walks, showing the world to `look` before every step and at the end. */
export function walk({ countersign, deliberationRequired, acts }: Walk, look: (world: World) => void): World {
  const world = new World(countersign ? countersignChain : defaultChain, deliberationRequired);
  for (const act of acts) {
    look(world);
    step(world, act);
  }
  look(world);
  return world;
}
