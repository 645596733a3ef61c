"use client";

import { Button } from "@nianbao/ui/button";
import { buttonClass } from "@nianbao/ui/button-class";
import { Field } from "@nianbao/ui/field";
import { cx } from "@nianbao/ui/lib/cx";
import { formatShortTime } from "@nianbao/ui/lib/format";
import { Textarea } from "@nianbao/ui/textarea";
import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import type { Comments, Thread } from "./use-comments.ts";

function Said({
  by,
  at,
  children,
}: {
  readonly by: string;
  readonly at: Date;
  readonly children: ReactNode;
}) {
  const locale = useLocale();
  return (
    <>
      <p className="text-12 text-ink-2">
        <b className="mr-1.5 text-ink">{by}</b>
        {formatShortTime(at, locale)}
      </p>
      {children}
    </>
  );
}

const focusOn = (box: HTMLTextAreaElement | null) => box?.focus();

interface ThreadItemProps {
  readonly thread: Thread;
  readonly place: string;
  readonly comments: Comments;
  readonly selected: boolean;
  /** Whether its words still stand in the text on the screen. */
  readonly gone: boolean;
  readonly onShow: () => void;
  /** Puts the suggested words into the text; null where this person may not. */
  readonly onAccept: (() => Promise<void>) | null;
}

/** One remark with its answers: what it is about, what was said, and what may be done about it. */
export function ThreadItem({ thread, place, comments, selected, gone, onShow, onAccept }: ThreadItemProps) {
  const t = useTranslations("manuscript.comment");
  const common = useTranslations("common");
  const locale = useLocale();
  const [answer, setAnswer] = useState<string | null>(null);
  const [pending, setPending] = useState(false);
  const open = thread.state === "open";
  const act = (run: () => Promise<unknown>) => async () => {
    setPending(true);
    await run();
    setPending(false);
  };
  const link = buttonClass("link", "small");
  const reply = act(async () => {
    if (answer && (await comments.reply(thread, answer.trim()))) setAnswer(null);
  });
  return (
    <li
      id={`thread-${thread.id}`}
      aria-current={selected ? "true" : undefined}
      className={cx(
        "flex flex-col gap-1 border-b border-l-3 border-b-line py-2.5 pr-4 pl-3.25",
        selected ? "border-l-blue bg-blue-1" : "border-l-transparent",
      )}
    >
      <Said by={thread.author} at={thread.createdAt}>
        {thread.quote === "" ? null : (
          <blockquote
            className={cx(
              "line-clamp-3 border-l-2 pl-2 text-12 text-ink-2",
              gone ? "border-ochre-line" : "border-line-2",
            )}
          >
            {gone && open ? <b className="mr-1 text-ochre">{t("gone")}</b> : null}
            {thread.quote}
          </blockquote>
        )}
        {thread.replacement === null ? null : (
          <p className="text-13">
            {thread.replacement === ""
              ? t("strike")
              : t.rich("changeTo", {
                  text: thread.replacement,
                  b: (words) => <b className="font-bold">{words}</b>,
                })}
          </p>
        )}
        {thread.text === "" ? null : <p className="whitespace-pre-line">{thread.text}</p>}
      </Said>
      {thread.replies.map((each) => (
        <div key={each.id} className="border-l-2 border-line-2 pl-2">
          <Said by={each.author} at={each.createdAt}>
            <p className="whitespace-pre-line">{each.text}</p>
          </Said>
        </div>
      ))}
      <p className="text-12 text-ink-2">
        {[
          place,
          open || !thread.settledAt
            ? null
            : t(`state.${thread.state}`, {
                name: thread.settledBy ?? "",
                time: formatShortTime(thread.settledAt, locale),
              }),
        ]
          .filter((part) => part)
          .join(" · ")}
      </p>
      {answer === null ? (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          {open && onAccept && !gone ? (
            <Button size="small" pending={pending} onClick={() => void act(onAccept)()}>
              {t("accept")}
            </Button>
          ) : null}
          {gone ? null : (
            <button type="button" className={link} onClick={onShow}>
              {t("show")}
            </button>
          )}
          {comments.mayComment ? (
            <>
              <button type="button" className={link} onClick={() => setAnswer("")}>
                {t("reply")}
              </button>
              {open ? (
                <button
                  type="button"
                  className={link}
                  onClick={() => void act(() => comments.resolve(thread))()}
                >
                  {t("resolve")}
                </button>
              ) : thread.state === "resolved" ? (
                <button
                  type="button"
                  className={link}
                  onClick={() => void act(() => comments.reopen(thread))()}
                >
                  {t("reopen")}
                </button>
              ) : null}
            </>
          ) : null}
        </div>
      ) : (
        <>
          <Field label={t("reply")}>
            <Textarea
              rows={2}
              autoGrow
              ref={focusOn}
              value={answer}
              maxLength={1_000}
              onChange={(event) => setAnswer(event.target.value)}
            />
          </Field>
          <div className="flex justify-end gap-2">
            <Button size="small" onClick={() => setAnswer(null)}>
              {common("cancel")}
            </Button>
            {answer.trim() === "" ? null : (
              <Button size="small" pending={pending} onClick={() => void reply()}>
                {t("sendReply")}
              </Button>
            )}
          </div>
        </>
      )}
    </li>
  );
}
