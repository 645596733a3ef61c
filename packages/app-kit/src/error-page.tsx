"use client";

import { Button } from "@nianbao/ui/button";
import { ErrorState } from "@nianbao/ui/error-state";
import { useTranslations } from "next-intl";

export interface ErrorPageProps {
  readonly error: unknown;
  /** Asks the server once more. */
  readonly retry: () => void;
}

const digestOf = (error: unknown): string | undefined =>
  error instanceof Error && "digest" in error && typeof error.digest === "string" ? error.digest : undefined;

/** For an app's `error.tsx`: what failed, what is safe, what to do, and the number in the server's log. */
export function ErrorPage({ error, retry }: ErrorPageProps) {
  const t = useTranslations("common");
  return (
    <div className="mx-auto w-full max-w-page p-6 max-sm:p-4">
      <ErrorState reference={digestOf(error)} action={<Button onClick={retry}>{t("retry")}</Button>} />
    </div>
  );
}
