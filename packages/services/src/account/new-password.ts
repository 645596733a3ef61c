import { insist, reject } from "../kernel/refused.ts";
import { hashPassword, passwordStrength, verifyPassword } from "./password.ts";

/**
 * The hash of a password that may be this person's next one; refuses with `password_too_weak` a simple one, with
 * `password_unchanged` the one he has.
 */
export async function hashNewPassword(
  person: { readonly username: string; readonly passwordHash: string | null },
  password: string,
): Promise<string> {
  insist(passwordStrength(password, person.username));
  const unchanged = person.passwordHash !== null && (await verifyPassword(person.passwordHash, password));
  return unchanged ? reject("password_unchanged") : hashPassword(password);
}
