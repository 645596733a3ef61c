"use client";

import { useAct } from "@nianbao/app-kit/act";
import { useTRPCClient } from "@nianbao/app-kit/api-provider";
import { useToast } from "@nianbao/ui/toast";
import { useState } from "react";
import type { ReportView } from "../../report-view.ts";
import type { DraftPoint } from "./merge-points.ts";
import type { PointConflict } from "./points-conflict.tsx";

export const draftOf = ({ sectionId, severity, text, quote }: DraftPoint): DraftPoint => ({
  sectionId,
  severity,
  text,
  quote,
});

interface Saving {
  /** One line that says what was done. */
  readonly done: string;
  /** The list that `next` was made from; the one on the screen when absent. */
  readonly base?: readonly (DraftPoint & { readonly id: string })[];
  readonly onSaved?: () => void;
}

/** Saves lists of points on the list they were made from; a list another reviewer saved meanwhile is a conflict. */
export function usePoints({ edition, points }: ReportView) {
  const act = useAct();
  const toast = useToast();
  const client = useTRPCClient();
  const [conflict, setConflict] = useState<PointConflict | null>(null);
  const [pending, setPending] = useState(false);

  const save = async (
    next: readonly DraftPoint[],
    { done, base = points, onSaved }: Saving,
  ): Promise<void> => {
    setPending(true);
    await act(async () => {
      const answer = await client.report.savePoints.mutate({
        editionId: edition.id,
        base: base.map(({ id }) => id),
        points: next.map(draftOf),
      });
      setConflict(answer.saved ? null : { seen: base.map(draftOf), mine: next, theirs: answer.current });
      if (!answer.saved) return;
      toast.show(done);
      onSaved?.();
    });
    setPending(false);
  };
  return { save, pending, conflict, leave: () => setConflict(null) };
}
