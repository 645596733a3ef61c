import { describe, expect, it } from "vitest";
import {
  campaignFacts,
  goodInput,
  goodPublicationInput,
  now,
  publicationFacts,
} from "../../testing/facts.ts";
import { cell, everyRole, legend, someone, stations, wheres } from "../../testing/matrix.ts";
import { crossTable } from "../../testing/table.ts";
import { campaignCommands, decideCampaign } from "./campaign.ts";
import { decide } from "./decide.ts";
import { decidePublication, publicationCommands } from "./publication.ts";
import { campaignStates, publicationStates } from "./states.ts";
import { editionCommands } from "./transitions.ts";

const document = (title: string, tables: readonly (readonly [heading: string, table: string])[]) =>
  `${title}\n${legend}\n${tables.map(([heading, table]) => `## ${heading}\n${table}\n`).join("\n")}`;

describe("the authority matrix: who, where, in which state, what", () => {
  it("of editions", async () => {
    const tables = wheres.flatMap((where) =>
      stations.map(({ name, facts }) => {
        const edition = facts(where);
        const table = crossTable(everyRole, editionCommands, (role, command) => {
          const decision = decide(edition, command, someone(role, where), goodInput(edition), now);
          return cell(decision.ok ? null : decision.refusal);
        });
        return [`${where} · ${name}`, table] as const;
      }),
    );
    await expect(document("# Editions", tables)).toMatchFileSnapshot("./authority/editions.txt");
  });

  it("of publications", async () => {
    const tables = wheres.flatMap((where) =>
      publicationStates.map((state) => {
        const publication = publicationFacts({ state, takedownProposedBy: "somebody else" });
        const table = crossTable(everyRole, publicationCommands, (role, command) => {
          const input = goodPublicationInput(publication);
          const decision = decidePublication(publication, command, someone(role, where), input, now);
          return cell(decision.ok ? null : decision.refusal);
        });
        return [`${where} · ${state}`, table] as const;
      }),
    );
    await expect(document("# Publications", tables)).toMatchFileSnapshot("./authority/publications.txt");
  });

  it("of campaigns", async () => {
    const tables = wheres.flatMap((where) =>
      campaignStates.map((state) => {
        const campaign = campaignFacts({ state });
        const table = crossTable(everyRole, campaignCommands, (role, command) => {
          const decision = decideCampaign(campaign, command, someone(role, where), campaign.version);
          return cell(decision.ok ? null : decision.refusal);
        });
        return [`${where} · ${state}`, table] as const;
      }),
    );
    await expect(document("# Campaigns", tables)).toMatchFileSnapshot("./authority/campaigns.txt");
  });
});
