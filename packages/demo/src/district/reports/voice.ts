import { bodyByKey, type DistrictBody } from "../bodies.ts";
import { principalOn } from "../people.ts";
import { postsOf } from "../posts.ts";
import { choose, hash } from "./series.ts";
import type { BodyProfile } from "./profile.ts";

/** The words a body uses for itself, filled into `<slot>`s of the phrases. */
export type Voice = ReadonlyMap<string, string>;

const frameworkOf = (year: number): string => {
  if (year <= 2020) return "《法治政府建设实施纲要（2015—2020年）》";
  if (year <= 2025) return "《法治政府建设实施纲要（2021—2025年）》";
  return "法治政府建设部署要求";
};

const selfOf = (body: DistrictBody): string => {
  if (body.kind === "government") return "区政府";
  if (body.kind === "subdistrict") return "街道";
  if (body.kind === "township") return body.shortName.endsWith("乡") ? "我乡" : "我镇";
  const last = body.shortName.at(-1) ?? "";
  const known: Record<string, string> = {
    局: "我局",
    委: "我委",
    馆: "我馆",
    站: "我站",
    社: "我社",
    队: "大队",
  };
  return known[last] ?? "中心";
};

const general = [
  { title: "宪法", since: 0 },
  { title: "民法典", since: 2021 },
  { title: "行政处罚法", since: 2021 },
  { title: "行政复议法", since: 2024 },
  { title: "行政诉讼法", since: 0 },
  { title: "政府信息公开条例", since: 0 },
  { title: "重大行政决策程序暂行条例", since: 2019 },
];

/** Two laws of the body's own field and at times a general one; none before it may be cited. */
const lawsFor = (profile: BodyProfile, year: number, salt: string): string => {
  const known = profile.laws.filter((law) => law.since <= year);
  const fresh = known.filter((law) => law.since >= year - 1);
  const start = hash(profile.key, year, salt) % known.length;
  const picked = new Set(
    [...fresh.slice(0, 1), ...known.slice(start), ...known.slice(0, start)].map((l) => l.title),
  );
  const own = [...picked].slice(0, 2);
  const common = choose(
    general.filter((law) => law.since <= year && !picked.has(law.title)),
    "law",
    profile.key,
    year,
    salt,
  );
  return [...own, ...(hash("common", profile.key, year, salt) % 2 ? [common.title] : [])]
    .map((title) => `《${title}》`)
    .join("");
};

/** Builds the slots of one report. */
export const voiceOf = (profile: BodyProfile, year: number): Voice => {
  const body = bodyByKey(profile.key);
  const posts = postsOf(body);
  const principal = principalOn(profile.key, `${year}-12-31`);
  const district = body.fullName.replace(/^青禾/, "").replace(/人民政府$|办事处$/, "");
  const short = body.kind === "bureau" || body.kind === "agency" ? district : body.shortName;
  return new Map([
    ["Y", String(year)],
    ["N", String(year + 1)],
    ["short", short],
    ["self", selfOf(body)],
    ["party", posts.party],
    ["meeting", posts.meeting],
    ["office", body.divisions[0] ?? ""],
    ["post", principal.tenure.post],
    ["head", principal.name],
    ["focus", profile.focus],
    ["frame", frameworkOf(year)],
  ]);
};

/** Puts the voice into a phrase; `<laws>` is chosen for the phrase it stands in. */
export const speak = (phrase: string, voice: Voice, profile: BodyProfile, year: number): string =>
  phrase.replaceAll(/<(\w+)>/g, (_, slot: string) => {
    if (slot === "laws") return lawsFor(profile, year, phrase);
    const word = voice.get(slot);
    if (word === undefined) throw new Error(`no such slot: ${slot}`);
    return word;
  });
