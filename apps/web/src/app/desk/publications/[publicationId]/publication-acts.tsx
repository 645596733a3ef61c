"use client";

import { ActionBar } from "@nianbao/ui/action-bar";
import type { PublicationCommand } from "@nianbao/domain/workflow/publication";
import { formatIsoDay } from "@nianbao/ui/lib/format";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { PublicationView } from "../publication-view.ts";
import { ReasonDialog, type ReasonDialogProps } from "./reason-dialog.tsx";
import { usePublicationMove } from "./use-publication-move.ts";

type Asked = Extract<
  PublicationCommand,
  "publish" | "schedule" | "unschedule" | "propose_takedown" | "take_down"
>;
const asked: readonly Asked[] = ["publish", "schedule", "unschedule", "propose_takedown", "take_down"];

const beijing = (at: string): Date => new Date(`${at}:00+08:00`);

/** The acts this person may do now, publishing first (superseding happens by it); what cannot be taken back is asked once more, with its reason. */
export function PublicationActs({ view, now }: { readonly view: PublicationView; readonly now: Date }) {
  const t = useTranslations("publication");
  const command = useTranslations("command");
  const move = usePublicationMove(view);
  const [asking, setAsking] = useState<Asked | null>(null);
  const offers = view.offers
    .flatMap(({ command: given, missing }) => (given === "supersede" ? [] : [{ command: given, missing }]))
    .toSorted((a, b) => Number(b.command === "publish") - Number(a.command === "publish"));
  if (offers.length === 0) return null;

  const notice = view.replaces && !view.notice ? { label: t("notice") } : {};
  const replaces = view.replaces ? t("replaces", { indexNo: view.replaces.indexNo ?? "" }) : null;
  const close = () => setAsking(null);
  const dialogs: Record<Asked, Omit<ReasonDialogProps, "act" | "onClose">> = {
    publish: {
      title: t("publishTitle"),
      description: [t("publishBody"), replaces].filter(Boolean).join(""),
      variant: "primary",
      ...notice,
      onAct: (reason) => move("publish", { reason }),
    },
    schedule: {
      title: t("scheduleTitle"),
      description: replaces ?? t("publishBody"),
      variant: "primary",
      ...notice,
      time: {
        label: t("publishAt"),
        hint: t("publishAtHint"),
        initial: `${formatIsoDay(new Date(now.getTime() + 86_400_000))}T09:00`,
      },
      onAct: (reason, at) => move("schedule", { reason, publishAt: beijing(at) }),
    },
    unschedule: {
      title: t("unscheduleTitle"),
      description: null,
      variant: "strong",
      label: t("reason"),
      onAct: (reason) => move("unschedule", { reason }),
    },
    propose_takedown: {
      title: t("proposeTitle"),
      description: t("proposeBody"),
      variant: "strong",
      label: t("reason"),
      onAct: (reason) => move("propose_takedown", { reason }),
    },
    take_down: {
      title: t("takeDownTitle"),
      description: t("takeDownBody", {
        name: view.takedownProposedBy ?? "",
        reason: view.takedownReason ?? "",
      }),
      variant: "strong",
      label: t("reason"),
      onAct: (reason) => move("take_down", { reason }),
    },
  };

  return (
    <>
      <div className="-mx-4">
        <ActionBar
          offers={offers}
          onAct={(given) => {
            const ask = asked.find((each) => each === given);
            if (ask) {
              setAsking(ask);
              return Promise.resolve(null);
            }
            return move(given);
          }}
        />
      </div>
      {asking ? <ReasonDialog {...dialogs[asking]} act={command(asking)} onClose={close} /> : null}
    </>
  );
}
