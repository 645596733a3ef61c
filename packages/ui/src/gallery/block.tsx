import type { ReactNode } from "react";

/** One block of the gallery: its name over a rule, the examples under it. */
export function Block({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="min-w-0">
      <h2 className="mb-2.5 border-b border-line-2 pb-1 text-13 text-blue">{title}</h2>
      {children}
    </section>
  );
}
