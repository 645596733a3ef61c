import type { Actor } from "../src/policy/actor.ts";
import { type CampaignCommand, type CampaignFacts, decideCampaign } from "../src/workflow/campaign.ts";
import { type Step, defaultChain } from "../src/workflow/chain.ts";
import { decide } from "../src/workflow/decide.ts";
import type { EditionFacts, MoveInput } from "../src/workflow/edition.ts";
import {
  type PublicationCommand,
  type PublicationFacts,
  type PublicationInput,
  decidePublication,
} from "../src/workflow/publication.ts";
import type { CampaignState, EditionState, PublicationState } from "../src/workflow/states.ts";
import type { EditionCommand } from "../src/workflow/transitions.ts";
import { cast } from "./cast.ts";
import { campaignFacts, editionFacts, now, publicationFacts } from "./facts.ts";

/** 核稿 and then every deputy together (会签). */
export const countersignChain: readonly Step[] = [
  ...defaultChain.slice(0, 1),
  { key: "countersign", role: "deputy", mode: "all" },
];

/** One accepted move, as a witness who does not know the rules would write it down. */
export interface Witnessed {
  readonly actor: Actor;
  readonly command: EditionCommand;
  readonly edition: number;
  readonly from: EditionState;
  readonly to: EditionState;
  readonly stepKey: string | null;
  readonly input: MoveInput;
  /** The text that stood, and everyone who ever wrote in this report, at that moment. */
  readonly standingHash: string;
  readonly writers: readonly string[];
  readonly inOffice: readonly string[];
}

export interface WitnessedPublication {
  readonly actor: Actor;
  readonly command: PublicationCommand;
  readonly from: PublicationState;
  readonly to: PublicationState;
  readonly writers: readonly string[];
}

export interface WitnessedCampaign {
  readonly actor: Actor;
  readonly command: CampaignCommand;
  readonly to: CampaignState;
}

const startingText = "text 0";

/** A report, its publication and its campaign in memory: what the verbs do with what `decide` answers. */
export class World {
  people: Actor[] = [...cast];
  edition: EditionFacts;
  publication: PublicationFacts = publicationFacts({ signed: false, authorIds: [] });
  campaign: CampaignFacts = campaignFacts({ noticeText: "", bodyCount: 48 });
  editionNumber = 1;
  draft: { text: string; writers: readonly string[] } = { text: startingText, writers: [] };
  readonly moves: Witnessed[] = [];
  readonly publicationMoves: WitnessedPublication[] = [];
  readonly campaignMoves: WitnessedCampaign[] = [];

  constructor(chain: readonly Step[], deliberationRequired: boolean) {
    this.edition = editionFacts({
      chain,
      deliberationRequired,
      revision: null,
      sentBy: null,
      missingSections: ["next_year_plan"],
      addresseePresent: false,
    });
    this.#refresh({});
  }

  /** The text that stands: the frozen one while it is being decided on, else the draft. */
  get standingHash(): string {
    return this.edition.state === "drafting"
      ? this.draft.text
      : (this.edition.revision?.contentHash ?? this.draft.text);
  }

  /** Facts that other tables hold are read anew at each step, as a verb does. */
  #refresh(change: Partial<EditionFacts>): void {
    const holders = (step: Step) =>
      this.people
        .filter(({ orgId, roles }) => orgId === this.edition.orgId && roles.includes(step.role))
        .map(({ accountId }) => accountId);
    this.edition = {
      ...this.edition,
      ...change,
      stepHolders: Object.fromEntries(this.edition.chain.map((step) => [step.key, holders(step)])),
    };
  }

  transfer(to: Actor): void {
    this.people = this.people.map((one) => (one.accountId === to.accountId ? to : one));
    this.#refresh({});
  }

  /** A new head takes the oath, or the head leaves the post. */
  takeOffice(accountId: string): void {
    const held = this.edition.principalsInOffice;
    this.#refresh({
      principalsInOffice: held.includes(accountId)
        ? held.filter((one) => one !== accountId)
        : [...held, accountId],
    });
  }

  write(accountId: string, text: string): void {
    if (this.edition.state !== "drafting") return;
    this.draft = { text, writers: [...new Set([...this.draft.writers, accountId])] };
    this.#refresh({
      missingSections: text === startingText ? ["next_year_plan"] : [],
      addresseePresent: true,
    });
  }

  deliberate(): void {
    this.#refresh({ deliberationRecorded: true });
  }

  draftPoint(accountId: string): void {
    if (this.edition.state !== "under_committee_review") return;
    const { total, authorIds } = this.edition.mustPoints;
    this.#refresh({
      mustPoints: {
        total: total + 1,
        unanswered: total + 1,
        authorIds: [...new Set([...authorIds, accountId])],
      },
    });
  }

  answerPoints(): void {
    if (this.edition.state !== "drafting") return;
    this.#refresh({ mustPoints: { ...this.edition.mustPoints, unanswered: 0 } });
  }

  prepareCampaign(): void {
    if (this.campaign.state === "draft") this.campaign = { ...this.campaign, noticeText: "通知" };
  }

  move(command: EditionCommand, actor: Actor, input: MoveInput): boolean {
    const before = this.edition;
    const decision = decide(before, command, actor, input, now);
    if (!decision.ok) return false;
    const { move } = decision;
    this.moves.push({
      actor,
      command,
      edition: this.editionNumber,
      from: move.from,
      to: move.to,
      stepKey: move.stepKey,
      input,
      standingHash: this.standingHash,
      writers: this.draft.writers,
      inOffice: before.principalsInOffice,
    });
    this.#refresh({
      state: move.to,
      stepIndex: move.nextStepIndex,
      version: before.version + 1,
      ...this.#consequences(command, actor, move.stepKey),
    });
    if (command === "sign") {
      this.publication = { ...this.publication, signed: true, authorIds: this.draft.writers };
    }
    if (move.to === "returned") this.#openNext();
    return true;
  }

  #consequences(command: EditionCommand, actor: Actor, stepKey: string | null): Partial<EditionFacts> {
    const { edition } = this;
    const actorId = actor.accountId;
    const decided = (verdict: "pass" | "send_back" | "sign" | "recommend") => ({
      decisions: [...edition.decisions, { actorId, stepKey, verdict, contentHash: this.standingHash }],
    });
    switch (command) {
      case "send_for_review":
        return {
          sentBy: actorId,
          revision: {
            id: `revision ${edition.version}`,
            contentHash: this.draft.text,
            authorIds: this.draft.writers,
          },
        };
      case "pass":
      case "send_back":
        return decided(command);
      case "sign":
        return { ...decided("sign"), signedBy: actorId };
      case "submit":
        return { submittedBy: actorId };
      case "recall":
        return { submittedBy: null };
      case "recommend":
        return { ...decided("recommend"), recommendedBy: actorId };
      case "withdraw":
      case "receive":
      case "return":
      case "accept":
        return {};
    }
  }

  #openNext(): void {
    this.editionNumber += 1;
    this.#refresh({
      state: "drafting",
      kind: "revision",
      revision: null,
      decisions: [],
      sentBy: null,
      signedBy: null,
      submittedBy: null,
      recommendedBy: null,
      deliberationRecorded: false,
    });
  }

  movePublication(command: PublicationCommand, actor: Actor, input: PublicationInput): boolean {
    const decision = decidePublication(this.publication, command, actor, input, now);
    if (!decision.ok) return false;
    const { from, to } = decision.move;
    this.publicationMoves.push({ actor, command, from, to, writers: this.publication.authorIds });
    this.publication = {
      ...this.publication,
      state: to,
      version: this.publication.version + 1,
      takedownProposedBy:
        command === "propose_takedown" ? actor.accountId : this.publication.takedownProposedBy,
    };
    return true;
  }

  moveCampaign(command: CampaignCommand, actor: Actor, version: number): boolean {
    const decision = decideCampaign(this.campaign, command, actor, version);
    if (!decision.ok) return false;
    this.campaignMoves.push({ actor, command, to: decision.to });
    this.campaign = { ...this.campaign, state: decision.to, version: version + 1 };
    return true;
  }
}
