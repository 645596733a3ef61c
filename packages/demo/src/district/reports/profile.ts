import { assetsProfiles } from "./profiles/assets.ts";
import { cityProfiles } from "./profiles/city.ts";
import { economyProfiles } from "./profiles/economy.ts";
import { environmentProfiles } from "./profiles/environment.ts";
import { governmentProfiles } from "./profiles/government.ts";
import { orderProfiles } from "./profiles/order.ts";
import { scienceIndustryProfiles } from "./profiles/science-industry.ts";
import { societyProfiles } from "./profiles/society.ts";
import { subdistrictProfiles } from "./profiles/subdistricts.ts";
import { townshipProfiles } from "./profiles/townships.ts";

/** T1 statutory, T2 by the parts of the 纲要, T3 thematic headings, T4 the head first (domain.md §4). */
export type ReportFamily = "T1" | "T2" | "T3" | "T4";

/** F functions, N norms, D decisions, E enforcement, M emergencies, P disputes, S supervision, G digital, U publicity. */
export type MatterKind = "F" | "N" | "D" | "E" | "M" | "P" | "S" | "G" | "U";

/** A shortcoming, why it exists and the task of the next year that answers it. */
export interface Gap {
  readonly problem: string;
  readonly cause: string;
  readonly task: string;
  readonly division: string;
  readonly due: string;
}

/** What one body does, from which its reports of all years are written. */
export interface BodyProfile {
  readonly key: string;
  readonly family: ReportFamily;
  readonly focus: string;
  readonly laws: readonly { readonly title: string; readonly since: number }[];
  readonly matters: readonly { readonly kind: MatterKind; readonly text: string }[];
  readonly happenings: ReadonlyMap<number, string>;
  readonly gaps: readonly Gap[];
}

const families: readonly ReportFamily[] = ["T1", "T2", "T3", "T4"];
const matterKinds: readonly MatterKind[] = ["F", "N", "D", "E", "M", "P", "S", "G", "U"];

/** Reads "problem | cause | task | division | due". */
export const parseGap = (line: string): Gap => {
  const [problem = "", cause = "", task = "", division = "", due = ""] = line.split("|").map((s) => s.trim());
  if (!due) throw new Error(`a shortcoming lacks a part: ${line}`);
  return { problem, cause, task, division, due };
};

const parseProfile = (block: string): BodyProfile => {
  const [head = "", ...lines] = block.trim().split("\n");
  const [key = "", familyText = "", focus = ""] = head.split("|").map((s) => s.trim());
  const family = families.find((f) => f === familyText);
  if (!family) throw new Error(`unknown family of ${key}: ${familyText}`);
  const starting = (mark: string): string[] =>
    lines.filter((l) => l.startsWith(`${mark} `)).map((l) => l.slice(mark.length + 1).trim());
  return {
    key,
    family,
    focus,
    laws: starting("L")
      .flatMap((l) => l.split(" "))
      .map((law) => {
        const [title = "", since = "0"] = law.split("@");
        return { title, since: Number(since) };
      }),
    matters: lines.flatMap((l) => {
      const kind = matterKinds.find((k) => l.startsWith(`${k} `));
      return kind ? [{ kind, text: l.slice(2).trim() }] : [];
    }),
    happenings: new Map(
      lines.filter((l) => /^\d{4} /.test(l)).map((l) => [Number(l.slice(0, 4)), l.slice(5).trim()] as const),
    ),
    gaps: starting("-").map(parseGap),
  };
};

/**
 * Profiles are plain text: a line `# key | family | focus`, then `L` laws (with the year from which they may be
 * cited), matters by kind (see MatterKind), a line per year for what happened then, and `-` shortcomings.
 */
export const profiles: readonly BodyProfile[] = [
  governmentProfiles,
  scienceIndustryProfiles,
  societyProfiles,
  orderProfiles,
  economyProfiles,
  assetsProfiles,
  environmentProfiles,
  cityProfiles,
  subdistrictProfiles,
  townshipProfiles,
].flatMap((text) => text.trim().slice(1).split("\n# ").map(parseProfile));

/** The profile of a body; throws for a body without one. */
export const profileOf = (key: string): BodyProfile => {
  const profile = profiles.find((p) => p.key === key);
  if (!profile) throw new Error(`no profile of ${key}`);
  return profile;
};
