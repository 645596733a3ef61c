"use client";

import { ToastProvider } from "@nianbao/ui/toast";
import type { ReactNode } from "react";
import { ApiProvider } from "./api-provider.tsx";

/** What every signed-in screen needs around it: the API and the place where results are told. */
export function DeskProviders({ children }: { readonly children: ReactNode }) {
  return (
    <ApiProvider>
      <ToastProvider>{children}</ToastProvider>
    </ApiProvider>
  );
}
