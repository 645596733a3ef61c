"use client";

import { useAct } from "@nianbao/app-kit/act";
import { useTRPCClient } from "@nianbao/app-kit/api-provider";
import { Button } from "@nianbao/ui/button";
import { Field } from "@nianbao/ui/field";
import { formatShortTime } from "@nianbao/ui/lib/format";
import { Textarea } from "@nianbao/ui/textarea";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import type { ReportView } from "../report-view.ts";
import { useStepName } from "../step-name.ts";
import { useEditorDesk } from "./desk-context.tsx";
import type { SectionName } from "./section-names.ts";

type Point = ReportView["points"][number];

function PointAnswer({ point, place }: { readonly point: Point; readonly place: string }) {
  const t = useTranslations("editor.point");
  const locale = useLocale();
  const act = useAct();
  const client = useTRPCClient();
  const { view } = useEditorDesk();
  const [answer, setAnswer] = useState(point.answer ?? "");
  const [pending, setPending] = useState(false);
  const unsaved = answer.trim() !== "" && answer !== point.answer;
  const save = async () => {
    if (!unsaved || pending) return;
    setPending(true);
    await act(() => client.report.answerPoint.mutate({ pointId: point.id, answer }), { done: t("saved") });
    setPending(false);
  };
  return (
    <li className="border-b border-line px-4 py-2.5">
      <p>
        <span className="mr-2 rounded-2 border border-ochre-line bg-ochre-1 px-1 text-12 text-ochre">
          {t(`severity.${point.severity}`)}
        </span>
        {point.text}
      </p>
      {point.quote ? (
        <blockquote className="mt-1 border-l-2 border-line-2 pl-2 text-12 text-ink-2">
          {point.quote}
        </blockquote>
      ) : null}
      <p className="text-12 text-ink-2">
        {[
          place,
          point.answeredAt ? t("answered", { time: formatShortTime(point.answeredAt, locale) }) : t("open"),
        ]
          .filter((part) => part !== "")
          .join(" · ")}
      </p>
      {view.mayArrange ? (
        <div className="mt-1.5">
          <Field label={t("answer")} hint={t("answerHint")}>
            <Textarea
              rows={2}
              autoGrow
              value={answer}
              maxLength={1000}
              onChange={(event) => setAnswer(event.target.value)}
              onBlur={() => void save()}
            />
          </Field>
          {unsaved ? (
            <Button size="small" className="mt-1.5" pending={pending} onClick={() => void save()}>
              {t("save")}
            </Button>
          ) : null}
        </div>
      ) : point.answer ? (
        <p className="mt-1 text-13">{point.answer}</p>
      ) : null}
    </li>
  );
}

/** What the text came back with: the committee's points with their answers, and the body's own reasons. */
export function PointsPanel({ names }: { readonly names: ReadonlyMap<string, SectionName> }) {
  const t = useTranslations("editor.point");
  const locale = useLocale();
  const stepName = useStepName();
  const { view } = useEditorDesk();
  const { points } = view;
  const sentBack = view.decisions.filter((decision) => decision.verdict === "send_back").toReversed();
  if (points.length === 0 && sentBack.length === 0) return null;
  return (
    <div>
      {points.length > 0 ? (
        <>
          <p className="flex justify-between border-b border-line bg-quiet px-4 py-2 text-12 text-ink-2">
            <b className="text-ink">{t("title")}</b>
            {t("progress", {
              answered: points.filter((point) => point.answeredAt !== null).length,
              total: points.length,
            })}
          </p>
          <ul>
            {points.map((point) => (
              <PointAnswer
                key={point.id}
                point={point}
                place={names.get(point.sectionId ?? "")?.full ?? ""}
              />
            ))}
          </ul>
        </>
      ) : null}
      {sentBack.length > 0 ? (
        <>
          <p className="border-b border-line bg-quiet px-4 py-2 text-12">
            <b>{t("sentBack")}</b>
          </p>
          <ul>
            {sentBack.map((decision) => (
              <li key={decision.id} className="border-b border-line px-4 py-2.5">
                <p>{decision.opinion}</p>
                <p className="text-12 text-ink-2">
                  {t("sentBackBy", {
                    name: decision.actor,
                    step: stepName(decision.stepKey),
                    time: formatShortTime(decision.at, locale),
                  })}
                </p>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}
