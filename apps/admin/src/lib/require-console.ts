import { requireSession } from "@nianbao/app-kit/lib/require-session";
import type { AdminRole } from "@nianbao/domain/policy/roles";
import { notFound } from "next/navigation";

/** Who is signed in, when he holds one of these administrators' roles; for the others there is no such page. */
export async function requireConsole(...roles: readonly AdminRole[]) {
  const signedIn = await requireSession("admin");
  const role = roles.find((one) => signedIn.session.actor.roles.includes(one));
  return role ? { ...signedIn, role } : notFound();
}
