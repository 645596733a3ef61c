"use client";

import { ErrorPage, type ErrorPageProps } from "@nianbao/app-kit/error-page";

/** Outside of the console's frame, which has its own. */
export default function RootError(props: ErrorPageProps) {
  return (
    <main>
      <ErrorPage {...props} />
    </main>
  );
}
