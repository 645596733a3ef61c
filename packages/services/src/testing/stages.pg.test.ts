import { connect } from "@nianbao/db/client";
import { testDatabase } from "@nianbao/test-kit/database";
import { afterAll, expect, test } from "vitest";
import * as stages from "./stages.ts";
import { plantWorld } from "./world.ts";

const connection = connect((await testDatabase()).appUrl);
afterAll(() => connection.close());
const world = await plantWorld(connection.db);

test.each([
  ["drafting", stages.drafting, 2015],
  ["in_review", stages.inReview, 2016],
  ["awaiting_signature", stages.awaitingSignature, 2017],
  ["signed", stages.signed, 2018],
  ["submitted", stages.submitted, 2019],
  ["under_committee_review", stages.underReview, 2020],
  ["accepted", stages.accepted, 2021],
  ["returned", stages.returned, 2022],
] as const)("the stage %s is reached by both bodies through their own people", async (state, build, year) => {
  for (const body of ["bureau", "other"] as const) {
    const { editionId } = await build(world, { year, body });
    expect((await stages.seen(world, editionId)).state).toBe(state);
  }
});
