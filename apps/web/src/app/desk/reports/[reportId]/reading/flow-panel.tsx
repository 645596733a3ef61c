"use client";

import { SectionHeader } from "@nianbao/ui/page-header";
import { KeyValue } from "@nianbao/ui/key-value";
import { useTranslations } from "next-intl";
import { ReportFlow } from "../report-flow.tsx";
import { useStepName } from "../step-name.ts";
import { Deliberation } from "./deliberation.tsx";
import { Opinions } from "./opinions.tsx";
import { namesOf, type ReadingProps } from "./reader.ts";

/** Where the report is, what was said of it, who stands at each step, and all that happened. */
export function FlowPanel({ view, actor }: ReadingProps) {
  const t = useTranslations("review");
  const stations = useTranslations("state.chain");
  const stepName = useStepName();
  const people = (names: readonly string[], mode: "one" | "all" = "one") =>
    names.length === 0
      ? t("nobody")
      : names.length === 1
        ? names.join()
        : t(mode === "all" ? "allMembers" : "otherMembers", { people: names.join("、") });
  return (
    <div className="pb-6">
      <section className="flex flex-col gap-2 border-b border-line p-4">
        <SectionHeader title={t("earlierOpinions")} />
        <Opinions view={view} />
      </section>
      {view.fromCommittee ? null : (
        <>
          <section className="border-b border-line p-4">
            <Deliberation view={view} actor={actor} />
          </section>
          <section className="flex flex-col gap-2 border-b border-line p-4">
            <SectionHeader title={t("people")} />
            <KeyValue
              items={[
                { key: stations("drafting"), value: people(namesOf(view, "drafter")) },
                ...view.edition.chain.map((step) => ({
                  key: stepName(step.key),
                  value: people(namesOf(view, step.role), step.mode),
                })),
                {
                  key: stations("signature"),
                  value: people(view.principals.map(({ name, post }) => `${name} ${post}`)),
                },
              ]}
            />
          </section>
        </>
      )}
      <ReportFlow view={view} />
    </div>
  );
}
