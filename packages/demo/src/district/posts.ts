import type { DistrictBody } from "./bodies.ts";

/** How the posts and the leading group of a body are called. */
export interface BodyPosts {
  readonly principal: string;
  readonly deputy: string;
  readonly officeHead: string;
  readonly legal: string;
  readonly clerk: string;
  readonly party: string;
  readonly meeting: string;
}

const special: Readonly<Record<string, readonly [principal: string, deputy: string, party: string]>> = {
  government: ["区委副书记、区长", "常务副区长", "区政府党组"],
  "public-security": ["党委书记、局长", "副局长", "分局党委"],
  health: ["党组书记、主任", "副主任", "委党组"],
  development: ["党组书记、主任", "副主任", "委党组"],
  assets: ["党组书记、主任", "副主任", "中心党组"],
  offices: ["党组书记、主任", "副主任", "中心党组"],
  supply: ["党组书记、理事会主任", "理事会副主任", "社党组"],
  archives: ["党支部书记、馆长", "副馆长", "馆党支部"],
  forestry: ["党支部书记、站长", "副站长", "站党支部"],
  fire: ["党委副书记、大队长", "副大队长", "大队党委"],
  tax: ["党委书记、局长", "副局长", "分局党委"],
};

const byKind = (body: DistrictBody): readonly [string, string, string] => {
  if (body.kind === "subdistrict") return ["党工委副书记、办事处主任", "办事处副主任", "街道党工委"];
  if (body.kind === "township") {
    const level = body.shortName.endsWith("乡") ? "乡" : "镇";
    return [`党委副书记、${level}长`, `副${level}长`, `${level}党委`];
  }
  return ["党组书记、局长", "副局长", body.shortName.endsWith("分局") ? "分局党组" : "局党组"];
};

/** The posts of a body by its kind, with the exceptions that its name asks for. */
export const postsOf = (body: DistrictBody): BodyPosts => {
  const [principal, deputy, party] = special[body.key] ?? byKind(body);
  const office = body.divisions[0] ?? "";
  const local = body.kind === "subdistrict" || body.kind === "township";
  const legalDivision = local ? "司法所" : (body.divisions.find((d) => d.includes("法")) ?? office);
  return {
    principal,
    deputy,
    party,
    officeHead: `${office}主任`,
    legal: local ? "司法所所长" : legalDivision === office ? "公职律师" : `${legalDivision}负责人`,
    clerk: `${office}科员`,
    meeting: `${party.replace(/^(区政府|街道|分局|大队|中心|局|委|社|馆|站|镇|乡)/, "")}会`,
  };
};
