"use client";

import { formatShort } from "@nianbao/ui/lib/format";
import { useLocale, useTranslations } from "next-intl";
import type { ReportView } from "../../report-view.ts";
import { useStepName } from "../../step-name.ts";
import { groupedHash } from "../reader.ts";

interface Row {
  readonly key: string;
  readonly who: string;
  readonly step: string;
  readonly said: string;
  readonly day: string;
}

/** What the principal is given to check: who said what on this very text, the deliberation, the findings, the hash. */
export function SignoffCheck({ view }: { readonly view: ReportView }) {
  const t = useTranslations("signoff");
  const review = useTranslations("review");
  const command = useTranslations("command");
  const locale = useLocale();
  const stepName = useStepName();
  const { deliberation } = view.edition;
  const rows: Row[] = view.decisions
    .filter((decision) => decision.current)
    .map((decision) => ({
      key: decision.id,
      who: decision.actor,
      step: stepName(decision.stepKey),
      said: decision.opinion || (decision.verdict === "pass" ? review("agreed") : command(decision.verdict)),
      day: formatShort(decision.at, locale),
    }));
  if (deliberation)
    rows.push({
      key: "deliberation",
      who: t("deliberation"),
      step: deliberation.meeting,
      said: deliberation.conclusion,
      day: formatShort(`${deliberation.heldOn}T12:00:00+08:00`, locale),
    });
  const count = (severity: "error" | "warning") =>
    view.findings.filter((finding) => finding.severity === severity).length;
  return (
    <>
      <table className="w-full border-collapse text-14">
        <caption className="sr-only">{t("opinions")}</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">{t("person")}</th>
            <th scope="col">{t("step")}</th>
            <th scope="col">{t("opinion")}</th>
            <th scope="col">{t("date")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} className="border-b border-line align-top">
              <td className="py-1 pr-3 whitespace-nowrap">{row.who}</td>
              <td className="py-1 pr-3 text-ink-2">{row.step}</td>
              <td className="py-1 pr-3 break-words">{row.said}</td>
              <td className="py-1 text-right whitespace-nowrap text-ink-2">{row.day}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-2 text-13 text-ink-2">
        {view.findings.length === 0
          ? t("noFindings")
          : t("findings", { errors: count("error"), warnings: count("warning") })}
      </p>
      {view.revision ? (
        <p className="text-13 text-ink-2">
          <span className="max-lg:hidden">{t("exactText")} </span>
          <span className="lg:hidden">{t("exactTextPhone")} </span>
          <span className="text-ink">{groupedHash(view.revision.contentHash)}</span>
        </p>
      ) : null}
    </>
  );
}
