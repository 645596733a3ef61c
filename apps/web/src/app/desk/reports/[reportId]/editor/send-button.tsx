"use client";

import { useAct } from "@nianbao/app-kit/act";
import { useTRPCClient } from "@nianbao/app-kit/api-provider";
import { blocking } from "@nianbao/domain/checks/all";
import { BlockedButton } from "@nianbao/ui/blocked-button";
import { Button } from "@nianbao/ui/button";
import { useRefusalText } from "@nianbao/ui/refusal-text";
import { useToast } from "@nianbao/ui/toast";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useEditorDesk } from "./desk-context.tsx";

/** What the checks of the text on the screen tell better than the server's answer to the last saved one. */
const toldByChecks = new Set(["blocking_findings", "required_section_missing"]);

/** 送审核, with its count of 须改. Refused, it says why and leads to the first thing to fix. */
export function SendButton() {
  const t = useTranslations();
  const say = useRefusalText();
  const act = useAct();
  const toast = useToast();
  const client = useTRPCClient();
  const { view, live, store, panel, goTo } = useEditorDesk();
  const [pending, setPending] = useState(false);
  const offer = view.offers.find((each) => each.command === "send_for_review");
  if (!offer) return null;
  const must = blocking(live.findings, "submit");
  const missing = offer.missing.filter((refusal) => !toldByChecks.has(refusal.code));
  const label = t("command.send_for_review");
  const badge = must.length > 0 ? t("editor.mustFix", { count: must.length }) : undefined;
  const { id: editionId } = view.edition;
  const withdraw = (version: number) => () =>
    void act(() => client.report.move.mutate({ editionId, command: "withdraw", version }), {
      done: t("editor.withdrawn"),
    });
  const send = async () => {
    const [first] = must;
    if (first) {
      panel.open("checks");
      goTo(first);
      toast.show(say({ code: "blocking_findings", context: { count: must.length } }));
      return;
    }
    setPending(true);
    if (!(await store.flushAll())) {
      toast.show(t("editor.sendPending"), { tone: "failed" });
      setPending(false);
      return;
    }
    const role = view.edition.chain[0]?.role;
    const next = view.holders.filter((holder) => holder.role === role);
    await act(async () => {
      const moved = await client.report.move.mutate({
        editionId,
        command: "send_for_review",
        version: view.edition.version,
      });
      const [only] = next.length === 1 ? next : [];
      toast.show(only ? t("editor.sentTo", { name: only.name }) : t("editor.sent"), {
        undo: withdraw(moved.version),
      });
    });
    setPending(false);
  };
  if (missing.length > 0)
    return (
      <BlockedButton missing={[...missing.map(say), ...(badge ? [badge] : [])]} side="left">
        {label}
      </BlockedButton>
    );
  return (
    <Button variant="primary" badge={badge} pending={pending} onClick={() => void send()}>
      {label}
    </Button>
  );
}
