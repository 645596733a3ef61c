"use client";

import { orgKinds } from "@nianbao/domain/org/org-kind";
import { KeyValue, type KeyValueItem } from "@nianbao/ui/key-value";
import { formatDateTime } from "@nianbao/ui/lib/format";
import { useLocale, useMessages, useTranslations } from "next-intl";
import type { Messages } from "@nianbao/ui/messages/zh-CN";
import type { LoggedEvent } from "@/lib/answers";
import { keysOf } from "./log-href";
import { useEventWords } from "./use-event-words";

type DetailKey = keyof Messages["event"]["detail"];
const steps = ["check", "legal_review", "deputy_review"] as const;

/** One act in full. Of its further facts only those with a name in the catalogue are shown, and no ids. */
export function EventDetails({ event }: { readonly event: LoggedEvent }) {
  const t = useTranslations("event");
  const locale = useLocale();
  const separator = locale === "en" ? ", " : "、";
  const words = useEventWords();
  const sayDetail = useDetailWords();
  const detailKeys = keysOf(useMessages().event.detail);
  const list = (names: readonly (string | undefined)[]) =>
    names.filter((name) => name !== undefined).join(separator) || t("nothing");
  const change = [event.fromState, event.toState].map(
    (state) => (state && words.state(state)) || t("nothing"),
  );
  const items: KeyValueItem[] = [
    { key: t("number"), value: event.id },
    { key: t("at"), value: formatDateTime(event.at, locale) },
    { key: t("actor"), value: words.actor(event) },
    { key: t("roles"), value: list(event.roles.map(words.role)) },
    { key: t("act"), value: words.act(event) },
    { key: t("subject"), value: `${words.kind(event)}　${event.subjectName ?? ""}` },
    { key: t("org"), value: event.orgName ?? t("nothing") },
    ...(event.fromState || event.toState
      ? [{ key: t("change"), value: t("changeTo", { from: change[0] ?? "", to: change[1] ?? "" }) }]
      : []),
    {
      key: t("reason"),
      value: event.reasonWithheld ? t("reasonWithheld") : (event.reason ?? t("nothing")),
    },
    { key: t("factors"), value: list(event.factors.map(words.factor)) },
    ...(event.contentHash
      ? [{ key: t("contentHash"), value: <span className="break-all">{event.contentHash}</span> }]
      : []),
    ...detailKeys.flatMap((key) => {
      const value = sayDetail(key, event.detail[key]);
      return value === undefined ? [] : [{ key: t(`detail.${key}`), value }];
    }),
  ];
  return (
    <div className="flex flex-col gap-3 p-4">
      <p className="text-14 font-bold">{words.sentence(event)}</p>
      <KeyValue items={items} />
    </div>
  );
}

/** Says one further fact of an act; undefined for what has no words of ours. */
function useDetailWords() {
  const t = useTranslations();
  const locale = useLocale();
  const words = useEventWords();
  const causes = keysOf(useMessages().event.cause);
  return (key: DetailKey, value: unknown): string | undefined => {
    if (typeof value === "boolean") return t(value ? "common.yes" : "common.no");
    if (typeof value === "number") return String(value);
    if (typeof value !== "string") return undefined;
    const [cause, kind, step] = [
      causes.find((one) => one === value),
      orgKinds.find((one) => one === value),
      steps.find((one) => one === value),
    ];
    if (key === "role") return words.role(value);
    if (key === "cause") return cause && t(`event.cause.${cause}`);
    if (key === "kind") return kind && t(`orgKind.${kind}`);
    if (key === "step") return step && t(`state.step.${step}`);
    if (key === "app") {
      return value === "web" || value === "admin" ? t(`admin.sessions.app.${value}`) : undefined;
    }
    if (key === "recommendation") {
      return value === "accept" || value === "return" ? t(`command.${value}`) : undefined;
    }
    return /^\d{4}-\d{2}-\d{2}T/.test(value) ? formatDateTime(value, locale) : value;
  };
}
