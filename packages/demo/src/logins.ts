import { isAdminRole, type Role } from "@nianbao/domain/policy/roles";
import { bodyByKey } from "./district/bodies.ts";
import { people } from "./district/people.ts";
import { demoPassword } from "./demo-password.ts";

/** The people a visitor tries the product as, in the order of the chain. */
const cast = [
  "林知行",
  "苏晚舟",
  "沈若溪",
  "贺明川",
  "梁叙白",
  "顾庭深",
  "江晚棠",
  "钟毓文",
  "温致远",
  "岳清和",
  "闻澄",
  "黎静言",
];

export interface Login {
  readonly app: "web" | "admin";
  readonly name: string;
  readonly org: string;
  readonly roles: readonly Role[];
  readonly username: string;
  readonly password: string;
}

/** How each of the cast signs in. */
export const logins = (): readonly Login[] =>
  cast.flatMap((name) => {
    const person = people.find((each) => each.name === name);
    if (!person) return [];
    return [
      {
        app: person.roles.some(isAdminRole) ? "admin" : "web",
        name,
        org: bodyByKey(person.bodyKey).shortName,
        roles: person.roles,
        username: person.username,
        password: demoPassword,
      },
    ];
  });
