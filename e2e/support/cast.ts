import { people } from "@nianbao/demo/district/people";
import { demoPassword } from "@nianbao/demo/demo-password";

type Role = (typeof people)[number]["roles"][number];

export interface Person {
  readonly name: string;
  readonly username: string;
  readonly password: string;
  readonly app: "web" | "admin";
}

/** One of the demo district's people, by name. */
export function person(name: string): Person {
  const found = people.find((each) => each.name === name && each.tenure.to === null);
  if (!found) throw new Error(`nobody in the district is called ${name}`);
  return {
    name,
    username: found.username,
    password: demoPassword,
    app: found.roles.some((role) => role.endsWith("_admin")) ? "admin" : "web",
  };
}

/** The name of whoever holds a role in a body today. */
export function holder(bodyKey: string, role: Role): string {
  const found = people.find(
    (each) => each.bodyKey === bodyKey && each.tenure.to === null && each.roles.includes(role),
  );
  if (!found) throw new Error(`nobody in ${bodyKey} is ${role}`);
  return found.name;
}
