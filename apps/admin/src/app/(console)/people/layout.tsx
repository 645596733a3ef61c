import type { ReactNode } from "react";
import { requireConsole } from "@/lib/require-console";

export default async function Layout({ children }: { readonly children: ReactNode }) {
  await requireConsole("system_admin", "security_admin");
  return children;
}
