import type { Executor } from "@nianbao/db/client";
import { dictionaryEntry } from "@nianbao/db/schema/dictionary";
import { and, asc, eq, inArray } from "@nianbao/db/sql";
import { type Dictionaries, defaultDictionaries } from "@nianbao/domain/dictionaries/dictionaries";

export interface RegionWords {
  /** The product's lists with the region's entries after them. */
  readonly dictionaries: Dictionaries;
  /** What every text of the region must say, beside what a campaign asks. */
  readonly requiredPhrases: readonly string[];
}

/** What the checks of each region know of words; one query however many regions. */
export async function regionWords(
  tx: Executor,
  regionIds: readonly string[],
): Promise<ReadonlyMap<string, RegionWords>> {
  const rows = await tx
    .select()
    .from(dictionaryEntry)
    .where(and(inArray(dictionaryEntry.regionId, [...regionIds]), eq(dictionaryEntry.active, true)))
    .orderBy(asc(dictionaryEntry.right), asc(dictionaryEntry.wrong));
  return new Map(
    [...new Set(regionIds)].map((regionId) => {
      const of = (kind: (typeof rows)[number]["kind"]) =>
        rows.filter((row) => row.regionId === regionId && row.kind === kind);
      const pair = ({ right, wrong }: (typeof rows)[number]) => (wrong === "" ? { right } : { right, wrong });
      const { confusables, names, slogans, laws } = defaultDictionaries;
      return [
        regionId,
        {
          requiredPhrases: of("required_phrase").map((row) => row.right),
          dictionaries: {
            confusables: [...confusables, ...of("confusable").map(({ wrong, right }) => ({ wrong, right }))],
            names: [...names, ...of("name").map(pair)],
            slogans: [...slogans, ...of("slogan").map((row) => row.right)],
            laws: [
              ...laws,
              ...of("law_title").map((row) => ({
                title: row.right,
                ...(row.wrong === "" ? {} : { wrong: row.wrong }),
                current: true,
                note: row.note,
              })),
            ],
          },
        },
      ];
    }),
  );
}
