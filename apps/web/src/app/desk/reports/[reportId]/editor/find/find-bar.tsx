"use client";

import { Button } from "@nianbao/ui/button";
import { TextInput } from "@nianbao/ui/text-input";
import { useToast } from "@nianbao/ui/toast";
import { ChevronDown, ChevronUp, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ComponentProps, type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useEditorDesk } from "../desk-context.tsx";
import { type Replaced, useFind } from "./use-find.ts";

/** What the bar was opened for; a new object each time it is asked for. */
export interface FindRequest {
  readonly words: string;
  readonly replace: boolean;
}

function IconButton(props: ComponentProps<"button">) {
  return (
    <button
      type="button"
      {...props}
      className="inline-flex size-6.5 items-center justify-center rounded text-ink hover:bg-desk max-sm:size-11"
    />
  );
}

const longestWords = 100;

/** Find and replace over the whole report: Enter and Shift+Enter lead from place to place, Esc back into the text. */
export function FindBar({
  asked,
  onClose,
}: {
  readonly asked: FindRequest;
  /** @param words what was looked for last */
  readonly onClose: (words: string) => void;
}) {
  const t = useTranslations("manuscript.find");
  const toast = useToast();
  const { view } = useEditorDesk();
  const [words, setWords] = useState(asked.words);
  const [replacement, setReplacement] = useState("");
  const [composing, setComposing] = useState(false);
  const find = useFind(composing ? "" : words);
  const input = useRef<HTMLInputElement>(null);
  const replacing = useRef<HTMLInputElement>(null);
  const [answered, setAnswered] = useState(asked);
  if (asked !== answered) {
    setAnswered(asked);
    setWords(asked.words);
  }
  useEffect(() => {
    const first = asked.replace && asked.words !== "" ? replacing.current : input.current;
    first?.focus();
    requestAnimationFrame(() => first?.select());
  }, [asked]);
  const mayReplace = view.sections.some((row) => row.editable);
  const close = () => {
    find.select();
    onClose(words);
  };
  const tell = ({ done, left, undo }: Replaced) => {
    const takeBack = () => {
      const kept = undo();
      if (kept > 0) toast.show(t("undoPartly", { count: kept }), { tone: "failed" });
    };
    if (done === 0) toast.show(t("nothingReplaced", { left }), { tone: "failed" });
    else
      toast.show(left > 0 ? t("replacedSome", { count: done, left }) : t("replaced", { count: done }), {
        undo: takeBack,
      });
  };
  const replaceAll = () => {
    if (find.places.length > 0) tell(find.replaceAll(replacement));
  };
  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    close();
  };
  const onKey = (act: () => void) => (event: KeyboardEvent) => {
    onEscape(event);
    if (event.nativeEvent.isComposing || event.key !== "Enter") return;
    event.preventDefault();
    if (event.ctrlKey || event.metaKey) replaceAll();
    else if (event.shiftKey) find.go(-1);
    else act();
  };
  return (
    <div
      role="search"
      aria-label={t("title")}
      className="flex shrink-0 flex-wrap items-center gap-x-3 gap-y-1 border-b border-line-2 bg-quiet px-4 py-1.25"
    >
      <span className="flex items-center gap-1">
        <TextInput
          ref={input}
          size="small"
          value={words}
          maxLength={longestWords}
          aria-label={t("words")}
          placeholder={t("words")}
          className="w-40!"
          onChange={(event) => setWords(event.target.value.replaceAll(/\s+/gu, " "))}
          onCompositionStart={() => setComposing(true)}
          onCompositionEnd={() => setComposing(false)}
          onKeyDown={onKey(() => find.go(1))}
        />
        <IconButton
          aria-label={t("previous")}
          title={t("previousKey")}
          onClick={() => find.go(-1)}
          onKeyDown={onEscape}
        >
          <ChevronUp aria-hidden className="size-4" />
        </IconButton>
        <IconButton
          aria-label={t("next")}
          title={t("nextKey")}
          onClick={() => find.go(1)}
          onKeyDown={onEscape}
        >
          <ChevronDown aria-hidden className="size-4" />
        </IconButton>
        <span role="status" className="min-w-16 text-12 whitespace-nowrap text-ink-2">
          {words === "" || composing
            ? ""
            : find.places.length === 0
              ? t("none")
              : find.number > 0
                ? t("position", { number: find.number, count: find.places.length })
                : t("count", { count: find.places.length })}
        </span>
      </span>
      {mayReplace ? (
        <span className="flex items-center gap-1.5">
          <TextInput
            ref={replacing}
            size="small"
            value={replacement}
            maxLength={longestWords}
            aria-label={t("replacement")}
            placeholder={t("replacement")}
            className="w-40!"
            onChange={(event) => setReplacement(event.target.value.replaceAll(/[\r\n\t]+/gu, " "))}
            onKeyDown={onKey(() => find.replaceShown(replacement))}
          />
          {find.places.length > 0 ? (
            <>
              <Button size="small" onClick={() => find.replaceShown(replacement)} onKeyDown={onEscape}>
                {t("replaceOne")}
              </Button>
              <Button size="small" title={t("replaceAllKey")} onClick={replaceAll} onKeyDown={onEscape}>
                {t("replaceAll")}
              </Button>
            </>
          ) : null}
        </span>
      ) : null}
      <span className="ml-auto">
        <IconButton aria-label={t("close")} title={t("closeKey")} onClick={close} onKeyDown={onEscape}>
          <X aria-hidden className="size-4" />
        </IconButton>
      </span>
    </div>
  );
}
