"use client";

import { useAct } from "@nianbao/app-kit/act";
import { useTRPCClient } from "@nianbao/app-kit/api-provider";
import type { Refusal } from "@nianbao/domain/refusal";
import type { DisclosureForm, PublicationCommand } from "@nianbao/domain/workflow/publication";
import { useTranslations } from "next-intl";
import type { PublicationView } from "../publication-view.ts";

export interface PublicationGiven {
  readonly form?: DisclosureForm;
  readonly basis?: string;
  readonly reason?: string;
  readonly publishAt?: Date;
}

/** Gives a command on the publication that is on the screen; the answer is the server's refusal or null. */
export function usePublicationMove(view: PublicationView) {
  const client = useTRPCClient();
  const act = useAct();
  const t = useTranslations("publication.done");
  return (
    command: Exclude<PublicationCommand, "supersede">,
    given: PublicationGiven = {},
  ): Promise<Refusal | null> =>
    act(
      () =>
        client.publication.move.mutate({
          publicationId: view.publicationId,
          command,
          version: view.version,
          ...given,
        }),
      { quiet: true, done: t(command) },
    );
}
