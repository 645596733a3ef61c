"use client";

import { formText } from "@nianbao/app-kit/lib/form-text";
import { Button } from "@nianbao/ui/button";
import { buttonClass } from "@nianbao/ui/button-class";
import { FilterSelect } from "@nianbao/ui/select";
import { DateInput } from "@nianbao/ui/date-input";
import { TextInput } from "@nianbao/ui/text-input";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useMessages, useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { keysOf, type LogQuery, logHref } from "./log-href";

/** Narrows the log by time, person, body, act and kind of subject. */
export function LogFilters({ query }: { readonly query: LogQuery }) {
  const t = useTranslations("event");
  const all = useTranslations("common")("all");
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const address = logHref(query, { before: undefined });
  const [asked, setAsked] = useState(address);
  const [shown, setShown] = useState({ address, generation: 0 });
  // The form begins anew when the log was asked for elsewhere, as by going back; not after its own question.
  if (shown.address !== address)
    setShown({ address, generation: shown.generation + (address === asked ? 0 : 1) });
  const words = useMessages().event;
  const [commandNames, subjectTypes] = [keysOf(words.command), keysOf(words.subjectType)];
  const go = (form: FormData) => {
    const one = (name: string) => formText(form, name).trim() || undefined;
    const [command, kind] = [one("command"), one("kind")];
    const next = logHref(query, {
      from: one("from"),
      until: one("until"),
      actor: one("actor"),
      org: one("org"),
      command: commandNames.find((name) => name === command),
      subjectType: subjectTypes.find((name) => name === kind),
      before: undefined,
    });
    setAsked(next);
    startTransition(() => router.push(next));
  };
  return (
    <form
      role="search"
      aria-label={t("caption")}
      key={shown.generation}
      onSubmit={(event) => {
        event.preventDefault();
        go(new FormData(event.currentTarget));
      }}
      className="flex flex-wrap items-center gap-2.5"
    >
      {(["from", "until"] as const).map((name) => (
        <label key={name} className="inline-flex items-center gap-1.5 text-13">
          {t(`filter.${name}`)}
          <DateInput name={name} defaultValue={query[name]} className="w-38" />
        </label>
      ))}
      {(["actor", "org"] as const).map((name) => (
        <TextInput
          key={name}
          name={name}
          defaultValue={query[name]}
          maxLength={50}
          aria-label={t(`filter.${name}`)}
          placeholder={t(`filter.${name}`)}
          className="max-w-36 max-sm:max-w-none"
        />
      ))}
      <FilterSelect
        label={t("filter.command")}
        size="normal"
        className="max-w-60 max-sm:max-w-none"
        name="command"
        defaultValue={query.command ?? ""}
        options={[
          { value: "", label: all },
          ...commandNames.map((one) => ({ value: one, label: t(`command.${one}`) })),
        ]}
      />
      <FilterSelect
        label={t("filter.subjectType")}
        size="normal"
        name="kind"
        defaultValue={query.subjectType ?? ""}
        options={[
          { value: "", label: all },
          ...subjectTypes.map((one) => ({ value: one, label: t(`subjectType.${one}`) })),
        ]}
      />
      <Button type="submit" pending={pending}>
        {t("filter.act")}
      </Button>
      <Link href="/log" className={buttonClass("link")}>
        {t("filter.clear")}
      </Link>
    </form>
  );
}
