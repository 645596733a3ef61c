"use client";

import { Toast } from "@base-ui/react/toast";
import { Check, CircleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

export interface ToastOptions {
  /** Takes the act back while the toast is shown. */
  readonly undo?: () => void;
  /** `failed` for what did not work; it stays until closed. */
  readonly tone?: "done" | "failed";
}

/** Gives what says in one line what was done and how to take it back. */
export function useToast() {
  const { add } = Toast.useToastManager();
  const t = useTranslations("common");
  return {
    show: (text: string, { undo, tone = "done" }: ToastOptions = {}) => {
      add({
        title: text,
        type: tone,
        timeout: tone === "failed" ? 0 : undo ? 10_000 : 5_000,
        priority: tone === "failed" ? "high" : "low",
        ...(undo ? { actionProps: { children: t("undo"), onClick: undo } } : {}),
      });
    },
  };
}

function ToastList() {
  const t = useTranslations("common");
  const { toasts } = Toast.useToastManager();
  return toasts.map((toast) => (
    <Toast.Root
      key={toast.id}
      toast={toast}
      className="w-full rounded bg-ink text-paper shadow-pop transition-opacity data-ending-style:opacity-0 data-limited:hidden data-starting-style:opacity-0"
    >
      <Toast.Content className="flex min-h-9 items-center gap-2.5 px-3.5 py-1.5">
        {toast.type === "failed" ? (
          <CircleAlert aria-hidden className="size-4 shrink-0" />
        ) : (
          <Check aria-hidden className="size-4 shrink-0" strokeWidth={3} />
        )}
        <Toast.Title className="min-w-0 flex-1 font-normal" />
        <Toast.Action className="shrink-0 px-1 text-13 text-blue-2 hover:underline" />
        {toast.type === "failed" ? (
          <Toast.Close className="shrink-0 px-1 text-13 text-blue-2 hover:underline">
            {t("close")}
          </Toast.Close>
        ) : null}
      </Toast.Content>
    </Toast.Root>
  ));
}

/** Stands once around an application; toasts appear at the bottom, above decision bars. */
export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const t = useTranslations("common");
  return (
    <Toast.Provider limit={3}>
      {children}
      <Toast.Portal>
        <Toast.Viewport
          aria-label={t("notifications")}
          className="fixed inset-x-0 bottom-18 z-50 mx-auto flex w-full max-w-form flex-col-reverse gap-2 px-4"
        >
          <ToastList />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}
