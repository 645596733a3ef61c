import { type Refusal, refuse } from "@nianbao/domain/refusal";
import { hash, verify } from "@node-rs/argon2";

/** argon2id, 19 MiB, t=2, p=1 (OWASP minimum; GB/T 22239 8.1.4.1). */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password, cost);

const nobody = hashPassword("no account has this password");

/** Whether the password fits; an account without one takes the same time to say no. */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  const fits = await verify(passwordHash ?? (await nobody), password);
  return passwordHash !== null && fits;
}

const classes = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/];

/** GB/T 22239 身份鉴别 a: at least 10 characters of 3 kinds, not holding the user name; at most 200. */
export function passwordStrength(password: string, username: string): Refusal | null {
  const kinds = classes.filter((kind) => kind.test(password)).length;
  const weak =
    password.length < 10 ||
    password.length > 200 ||
    kinds < 3 ||
    password.toLowerCase().includes(username.toLowerCase());
  return weak ? refuse("password_too_weak") : null;
}
