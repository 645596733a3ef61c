"use client";

import { useAct } from "@nianbao/app-kit/act";
import { useTRPCClient } from "@nianbao/app-kit/api-provider";
import type { Refusal } from "@nianbao/domain/refusal";
import type { EditionCommand } from "@nianbao/domain/workflow/transitions";
import { useTranslations } from "next-intl";
import type { ReportView } from "../report-view.ts";

/** What goes with a command besides the version and the hash that were shown. */
export interface MoveGiven {
  readonly reason?: string;
  readonly opinion?: string;
  readonly docNumber?: string;
  readonly issueDate?: string;
  readonly dueAt?: Date;
  readonly recommendation?: "accept" | "return";
  readonly password?: string;
}

/**
 * Gives a command on the text that is on the screen. The answer is the server's refusal, or null when it is done;
 * when the text has moved on meanwhile, the newest is loaded and the decision has to be given again.
 */
export function useMove(view: ReportView) {
  const client = useTRPCClient();
  const act = useAct();
  const t = useTranslations("review");
  return (command: EditionCommand, given: MoveGiven = {}): Promise<Refusal | null> =>
    act(
      () =>
        client.report.move.mutate({
          editionId: view.edition.id,
          command,
          version: view.edition.version,
          contentHash: view.revision?.contentHash,
          ...given,
        }),
      { quiet: true, done: t(`done.${command}`) },
    );
}
