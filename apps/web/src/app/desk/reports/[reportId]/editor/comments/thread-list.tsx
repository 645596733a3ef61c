"use client";

import { Button } from "@nianbao/ui/button";
import { ErrorState } from "@nianbao/ui/error-state";
import { LoadingBars } from "@nianbao/ui/loading-bars";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import type { Comments, Thread } from "./use-comments.ts";
import { ThreadItem } from "./thread-item.tsx";

interface ThreadListProps {
  readonly comments: Comments;
  readonly selected: string | null;
  readonly placeOf: (thread: Thread) => string;
  readonly isGone: (thread: Thread) => boolean;
  readonly onShow: (thread: Thread) => void;
  /** Null where this person may not put the suggestion into the text. */
  readonly acceptOf: (thread: Thread) => (() => Promise<void>) | null;
  /** What is said when there are none. */
  readonly empty: ReactNode;
}

/** The remarks on a text: the open ones, and those settled folded under them. */
export function ThreadList({
  comments,
  selected,
  placeOf,
  isGone,
  onShow,
  acceptOf,
  empty,
}: ThreadListProps) {
  const t = useTranslations("manuscript.comment");
  const common = useTranslations("common");
  const [unfolded, setUnfolded] = useState(false);
  const { threads, status, refetch } = comments;
  if (status === "pending") return <LoadingBars className="p-4" lines={3} />;
  if (status === "error")
    return (
      <div className="p-3">
        <ErrorState action={<Button onClick={() => void refetch()}>{common("retry")}</Button>} />
      </div>
    );
  const item = (thread: Thread) => (
    <ThreadItem
      key={thread.id}
      thread={thread}
      place={placeOf(thread)}
      comments={comments}
      selected={thread.id === selected}
      gone={isGone(thread)}
      onShow={() => onShow(thread)}
      onAccept={thread.replacement === null ? null : acceptOf(thread)}
    />
  );
  const open = threads.filter(({ state }) => state === "open");
  const settled = threads.filter(({ state }) => state !== "open");
  const shown = unfolded || settled.some(({ id }) => id === selected);
  return (
    <>
      {threads.length === 0 ? empty : null}
      <ul>{open.map(item)}</ul>
      {settled.length > 0 ? (
        <>
          <button
            type="button"
            aria-expanded={shown}
            onClick={() => setUnfolded(!shown)}
            className="block min-h-8 w-full border-b border-line bg-quiet px-4 text-left text-12 text-blue-link hover:underline max-sm:min-h-11"
          >
            {t("settled", { count: settled.length })}
          </button>
          {shown ? <ul>{settled.map(item)}</ul> : null}
        </>
      ) : null}
    </>
  );
}
