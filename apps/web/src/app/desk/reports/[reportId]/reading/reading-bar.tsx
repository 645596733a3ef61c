"use client";

import type { EditionCommand } from "@nianbao/domain/workflow/transitions";
import { isAnothersAct } from "@nianbao/domain/workflow/turn";
import { ActionBar } from "@nianbao/ui/action-bar";
import { useTranslations } from "next-intl";
import { CommitteeBar } from "./committee/committee-bar.tsx";
import { LockBar } from "./lock-bar.tsx";
import { currentStep, type ReadingProps } from "./reader.ts";
import { SubmitBar } from "./submit-bar.tsx";
import { useMove } from "./use-move.ts";

const committeeActs: ReadonlySet<EditionCommand> = new Set(["recommend", "return", "accept"]);

/** What this person may do with the text, at the foot of the screen; the reason when it is nothing. */
export function ReadingBar({ view, actor }: ReadingProps) {
  const t = useTranslations("review");
  const roleName = useTranslations("role");
  const move = useMove(view);
  const offers = view.offers.filter((offer) => !isAnothersAct(offer));
  const commands = offers.map((offer) => offer.command);
  if (commands.some((command) => committeeActs.has(command)))
    return <CommitteeBar view={view} actor={actor} offers={offers} />;
  if (commands.includes("submit")) return <SubmitBar view={view} offers={offers} />;
  if (commands.includes("pass") || commands.includes("send_back")) {
    const next = view.edition.chain[(view.edition.stepIndex ?? 0) + 1];
    const stays = currentStep(view)?.mode === "all";
    const passTo = next
      ? t("passTo", { next: roleName(next.role) })
      : t("passToSign", { name: view.principals.map(({ name }) => name).join("、") });
    return (
      <ActionBar
        offers={offers}
        text={{
          label: t("opinion"),
          hint: t("opinionHint"),
          maxLength: 500,
          requiredFor: { send_back: "reason_required" },
        }}
        labels={stays ? {} : { pass: passTo }}
        onAct={(command, text) => move(command, command === "pass" ? { opinion: text } : { reason: text })}
      />
    );
  }
  if (commands.includes("recall"))
    return (
      <ActionBar
        offers={offers}
        text={{
          label: t("recallReason"),
          hint: t("recallHint"),
          requiredFor: { recall: "reason_required" },
        }}
        onAct={(command, text) => move(command, { reason: text })}
      />
    );
  if (commands.includes("receive")) return <ActionBar offers={offers} onAct={(command) => move(command)} />;
  return (
    <LockBar view={view} actor={actor}>
      {offers.length > 0 ? <ActionBar offers={offers} onAct={(command) => move(command)} /> : null}
    </LockBar>
  );
}
