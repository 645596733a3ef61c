import type { ReactNode } from "react";
import { requireConsole } from "@/lib/require-console";

export default async function Layout({ children }: { readonly children: ReactNode }) {
  await requireConsole("audit_admin");
  return children;
}
