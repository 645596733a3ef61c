"use client";

import type { Refusal } from "@nianbao/domain/refusal";
import type { PublicationCommand } from "@nianbao/domain/workflow/publication";
import type { EditionCommand } from "@nianbao/domain/workflow/transitions";
import { useTranslations } from "next-intl";
import { type ReactNode, useId, useRef, useState } from "react";
import { BlockedButton } from "./blocked-button.tsx";
import { Button } from "./button.tsx";
import { useRefusalText } from "./refusal-text.tsx";
import { Textarea } from "./textarea.tsx";

export type Command = EditionCommand | PublicationCommand;

/** One row of the domain's `available()`: a command this person may give, and what is still missing for it. */
export interface Offer<C extends Command> {
  readonly command: C;
  readonly missing: readonly Refusal[];
}

/** The box for the reason or opinion that stands before the buttons. */
export interface ActionText<C extends Command> {
  readonly label: string;
  readonly hint?: string;
  readonly maxLength?: number;
  /** Commands that are not sent without text; the refusal is shown under the box. */
  readonly requiredFor?: Partial<Record<C, Extract<Refusal["code"], "reason_required" | "opinion_required">>>;
}

export interface ActionBarProps<C extends Command> {
  readonly offers: readonly Offer<C>[];
  /** Gives the command. Answers the refusal of the server, which the bar then shows, or null. */
  readonly onAct: (command: C, text: string) => Promise<Refusal | null>;
  readonly text?: ActionText<C>;
  /** Labels that say more than the command: 通过，送分管领导. */
  readonly labels?: Partial<Record<C, string>>;
  readonly children?: ReactNode;
}

const turnsBack = new Set<Command>([
  "send_back",
  "return",
  "withdraw",
  "recall",
  "exempt",
  "unschedule",
  "propose_takedown",
  "take_down",
]);

/** The decision bar: the text box first, then what this person may do; what is refused says why. */
export function ActionBar<C extends Command>({ offers, onAct, text, labels, children }: ActionBarProps<C>) {
  const t = useTranslations();
  const say = useRefusalText();
  const box = useRef<HTMLTextAreaElement>(null);
  const ids = useId();
  const [words, setWords] = useState("");
  const [pending, setPending] = useState<C | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const primary = offers.find(
    (offer) => !turnsBack.has(offer.command) && offer.missing.length === 0,
  )?.command;
  const ordered = offers.toSorted((a, b) => Number(a.command === primary) - Number(b.command === primary));

  const act = async (command: C) => {
    const required = text?.requiredFor?.[command];
    if (required && words.trim() === "") {
      setRefusal({ code: required });
      box.current?.focus();
      return;
    }
    setPending(command);
    setRefusal(null);
    try {
      setRefusal(await onAct(command, words));
    } finally {
      setPending(null);
    }
  };

  return (
    <div
      role="group"
      aria-label={t("common.decision")}
      className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line-2 bg-paper px-4 py-2 shadow-bar"
    >
      {text ? (
        <div className="flex min-w-0 flex-1 basis-80 items-center gap-3 max-sm:flex-col max-sm:items-stretch max-sm:gap-1">
          <label htmlFor={`${ids}-box`} className="shrink-0 text-13 text-ink-2">
            {text.label}
          </label>
          <Textarea
            id={`${ids}-box`}
            ref={box}
            rows={1}
            autoGrow
            value={words}
            maxLength={text.maxLength ?? 500}
            onChange={(event) => setWords(event.target.value)}
            aria-describedby={`${ids}-hint`}
            aria-invalid={refusal !== null && words.trim() === "" ? true : undefined}
            className="max-w-140 flex-1"
          />
          <span id={`${ids}-hint`} className="text-12 text-ink-2">
            {text.hint}
          </span>
        </div>
      ) : null}
      {children}
      <p role="alert" className="basis-full text-13 font-bold text-ochre empty:hidden">
        {refusal ? say(refusal) : null}
      </p>
      <div className="ml-auto flex flex-wrap items-center justify-end gap-3 max-sm:w-full">
        {ordered.map(({ command, missing }) => {
          const name: Command = command;
          const label = labels?.[command] ?? t(`command.${name}`);
          return missing.length > 0 ? (
            <BlockedButton key={command} reasons={missing.map(say)} side="left">
              {label}
            </BlockedButton>
          ) : (
            <Button
              key={command}
              variant={command === primary ? "primary" : turnsBack.has(command) ? "strong" : "outline"}
              className={command === primary ? "max-sm:flex-1" : undefined}
              pending={pending !== null}
              onClick={() => void act(command)}
            >
              {label}
            </Button>
          );
        })}
      </div>
    </div>
  );
}
