import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { farRegion, ownOrg, region } from "../../testing/cast.ts";
import { goodInput, goodPublicationInput, now } from "../../testing/facts.ts";
import { type Walk, walk, walks } from "../../testing/walk.ts";
import type { Witnessed, World } from "../../testing/world.ts";
import { available, decide } from "./decide.ts";
import { availablePublication, decidePublication, publicationCommands } from "./publication.ts";
import { campaignStates, editionStates, publicationStates } from "./states.ts";
import { editionCommands, transitions } from "./transitions.ts";

const runs = 400;

/** Holds a property against every step of many walks. */
const always = (check: (world: World) => void, look: (world: World) => void = () => undefined) =>
  fc.assert(
    fc.property(walks, (one: Walk) => check(walk(one, look))),
    { numRuns: runs },
  );

const took = (world: World, ...commands: readonly Witnessed["command"][]) =>
  world.moves.filter(({ command }) => commands.includes(command));

describe("over random walks of a small cast", () => {
  it("nobody passes or signs a text they wrote in", () => {
    always((world) => {
      for (const { actor, writers } of took(world, "pass", "sign")) {
        expect(writers).not.toContain(actor.accountId);
      }
    });
  });

  it("only a principal of the body, in office at that moment, signs", () => {
    always((world) => {
      for (const { actor, inOffice } of took(world, "sign")) {
        expect(actor).toMatchObject({ orgId: ownOrg });
        expect(actor.roles).toContain("principal");
        expect(inOffice).toContain(actor.accountId);
      }
    });
  });

  it("a text is accepted by a lead who did not recommend, sign, write or decide on it", () => {
    always((world) => {
      for (const accepted of took(world, "accept")) {
        const earlier = world.moves.filter(({ edition }) => edition === accepted.edition);
        const deciders = earlier
          .filter(({ command }) => command === "pass" || command === "send_back" || command === "sign")
          .map(({ actor }) => actor.accountId);
        const recommended = earlier.findLast(({ command }) => command === "recommend");
        expect(recommended?.actor.accountId).toBeDefined();
        expect([...deciders, ...accepted.writers, recommended?.actor.accountId]).not.toContain(
          accepted.actor.accountId,
        );
        expect(accepted.actor.roles).toContain("committee_lead");
      }
    });
  });

  it("nobody outside their scope ever moves anything, and no administrator moves anything at all", () => {
    always((world) => {
      for (const { actor, command } of world.moves) {
        const committee = ["receive", "recommend", "return", "accept"].includes(command);
        expect(actor.orgId === ownOrg).toBe(!committee);
        expect(actor.regionId).toBe(region);
      }
      for (const { actor } of world.publicationMoves) expect(actor.orgId).toBe(ownOrg);
      for (const { actor } of world.campaignMoves) expect(actor.regionId).not.toBe(farRegion);
      const everyone = [...world.moves, ...world.publicationMoves, ...world.campaignMoves];
      expect(everyone.filter(({ actor }) => actor.accountId.endsWith("_admin"))).toEqual([]);
    });
  });

  it("a signed text stands still until its edition is closed", () => {
    always((world) => {
      for (const signed of took(world, "sign")) {
        const later = world.moves
          .slice(world.moves.indexOf(signed) + 1)
          .filter(({ edition }) => edition === signed.edition);
        for (const move of later) {
          expect(move.standingHash).toBe(signed.standingHash);
          expect(["signed", "submitted", "under_committee_review", "accepted", "returned"]).toContain(
            move.to,
          );
        }
      }
    });
  });

  it("whoever passes, signs, recommends, returns or accepts names the text that stands", () => {
    always((world) => {
      for (const move of took(world, "pass", "send_back", "sign", "recommend", "return", "accept")) {
        expect(move.input.contentHash).toBe(move.standingHash);
      }
    });
  });

  it("nothing is signed before every step of the chain passed that very text since it was last sent", () => {
    always((world) => {
      for (const signed of took(world, "sign")) {
        const index = world.moves.indexOf(signed);
        const before = world.moves.slice(0, index);
        const sent = before.findLastIndex(({ command }) => command === "send_for_review");
        const passed = before
          .slice(sent)
          .filter((move) => move.command === "pass" && move.standingHash === signed.standingHash)
          .map(({ stepKey }) => stepKey);
        for (const { key } of world.edition.chain) expect(passed).toContain(key);
      }
    });
  });

  it("nobody decides twice at one step of one round", () => {
    always((world) => {
      let round = 0;
      const seen = new Set<string>();
      for (const { command, actor, stepKey } of world.moves) {
        if (command === "send_for_review") round += 1;
        if (command !== "pass") continue;
        const key = `${round} ${stepKey} ${actor.accountId}`;
        expect(seen).not.toContain(key);
        seen.add(key);
      }
    });
  });

  it("each move is a row of the table, and each begins where the last one ended", () => {
    always((world) => {
      let state: string = "drafting";
      for (const move of world.moves) {
        expect(move.from).toBe(state);
        const rows = transitions.filter(
          (row) => row.command === move.command && row.from.includes(move.from) && row.to.includes(move.to),
        );
        expect(rows).toHaveLength(1);
        state = move.to === "returned" ? "drafting" : move.to;
      }
    });
  });

  it("nothing is cleared by an author, published unsigned or uncleared, or taken down by one person", () => {
    always((world) => {
      const moves = world.publicationMoves;
      for (const [index, { actor, command, writers }] of moves.entries()) {
        const before = moves.slice(0, index).map((move) => move.command);
        if (command === "clear" || command === "exempt") expect(writers).not.toContain(actor.accountId);
        if (command === "publish") {
          expect(before).toContain("clear");
          expect(took(world, "sign").length).toBeGreaterThan(0);
        }
        if (command === "take_down") {
          const proposal = moves.slice(0, index).findLast((move) => move.command === "propose_takedown");
          expect(proposal?.actor.accountId).toBeDefined();
          expect(proposal?.actor.accountId).not.toBe(actor.accountId);
        }
      }
    });
  });

  it("decide agrees with what is offered: free offers succeed, the rest is refused", () => {
    const agrees = (world: World) => {
      for (const actor of world.people) {
        const offers = available(world.edition, actor);
        expect(new Set(offers.map(({ command }) => command)).size).toBe(offers.length);
        for (const command of editionCommands) {
          const offer = offers.find((one) => one.command === command);
          const decision = decide(world.edition, command, actor, goodInput(world.edition), now);
          expect(decision.ok).toBe(offer?.missing.length === 0);
          if (!decision.ok && offer) expect(decision.refusal).toEqual(offer.missing[0]);
        }
        const publications = availablePublication(world.publication, actor);
        for (const command of publicationCommands) {
          const offer = publications.find((one) => one.command === command);
          const input = goodPublicationInput(world.publication);
          const decision = decidePublication(world.publication, command, actor, input, now);
          expect(decision.ok).toBe(offer?.missing.length === 0);
        }
      }
    };
    fc.assert(
      fc.property(walks, (one) => {
        walk(one, (world) => {
          if (world.moves.length % 5 === one.acts.length % 5) agrees(world);
        });
      }),
      { numRuns: 40 },
    );
  });

  it("reaches every state of editions, publications and campaigns", () => {
    const reached = new Map<string, number>();
    const count = (key: string) => reached.set(key, (reached.get(key) ?? 0) + 1);
    const sampled = fc.sample(walks, { numRuns: 1_000, seed: 20_260_301 });
    for (const one of sampled) {
      const seen = new Set<string>();
      walk(one, (world) => {
        seen.add(`edition ${world.edition.state}`);
        seen.add(`publication ${world.publication.state}`);
        seen.add(`campaign ${world.campaign.state}`);
        if (world.moves.some(({ command }) => command === "return")) seen.add("edition returned");
        if (took(world, "sign").some(({ edition }) => edition > 1)) seen.add("second edition signed");
        if (took(world, "pass").some(({ from, to, stepKey }) => from === to && stepKey === "countersign")) {
          seen.add("countersigning waited");
        }
        for (const { command } of world.moves) seen.add(`command ${command}`);
      });
      for (const key of seen) count(key);
    }
    process.stdout.write(
      `walks (of ${sampled.length}) that reached\n${[...reached].map(([key, n]) => `  ${key}: ${n}`).join("\n")}\n`,
    );
    const expected = [
      ...editionStates.map((state) => `edition ${state}`),
      ...publicationStates.map((state) => `publication ${state}`),
      ...campaignStates.map((state) => `campaign ${state}`),
      ...editionCommands.map((command) => `command ${command}`),
      "second edition signed",
      "countersigning waited",
    ];
    for (const key of expected) expect(reached.get(key) ?? 0, key).toBeGreaterThan(0);
  });
});
