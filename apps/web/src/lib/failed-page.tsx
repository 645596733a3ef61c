"use client";

import { Button } from "@nianbao/ui/button";
import { ErrorState } from "@nianbao/ui/error-state";
import { useTranslations } from "next-intl";

export interface FailedPageProps {
  readonly error: Error & { readonly digest?: string };
  readonly reset: () => void;
}

/** The failure of a page that has no frame around it: with a title and a landmark of its own. */
export function FailedDocument(props: FailedPageProps) {
  const t = useTranslations("common");
  return (
    <main id="content">
      <title>{t("errorTitle")}</title>
      <FailedPage {...props} />
    </main>
  );
}

/** A page that could not be made: what failed, what is safe, what to do, and the number for the operators. */
export function FailedPage({ error, reset }: FailedPageProps) {
  const t = useTranslations("common");
  return (
    <div className="mx-auto w-full max-w-page p-6">
      <h1 className="sr-only">{t("errorTitle")}</h1>
      <ErrorState
        {...(error.digest ? { reference: error.digest } : {})}
        action={
          <Button variant="primary" onClick={reset}>
            {t("retry")}
          </Button>
        }
      />
    </div>
  );
}
