"use client";

import { type BlockNode, type Body, emptyBody } from "@nianbao/document/body";
import { Button } from "@nianbao/ui/button";
import { Dialog } from "@nianbao/ui/dialog";
import { Segmented } from "@nianbao/ui/segmented";
import { SideBySide } from "@nianbao/ui/side-by-side";
import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { type ComparedBlock, compareBodies, compareLines } from "./compare.ts";
import type { OtherText, SectionText } from "./section-state.ts";

type Choice = "mine" | "theirs" | "both" | "none";

const chosenBlocks = (row: ComparedBlock, choice: Choice): readonly BlockNode[] => {
  if (row.same) return row.leftBlock ? [row.leftBlock] : [];
  const mine = choice === "mine" || choice === "both" ? row.leftBlock : null;
  const theirs = choice === "theirs" || choice === "both" ? row.rightBlock : null;
  return [mine, theirs].filter((block) => block !== null);
};

interface ConflictDialogProps {
  readonly section: string;
  readonly mine: SectionText;
  readonly theirs: OtherText;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly onResolve: (text: SectionText) => void;
}

/** Two texts of one section side by side: the writer takes one, or chooses paragraph by paragraph. */
export function ConflictDialog({
  section,
  mine,
  theirs,
  open,
  onOpenChange,
  onResolve,
}: ConflictDialogProps) {
  const t = useTranslations();
  const rows = useMemo(() => compareBodies(mine.body, theirs.body), [mine.body, theirs.body]);
  const [choices, setChoices] = useState<ReadonlyMap<number, Choice>>(new Map());
  const [heading, setHeading] = useState<"mine" | "theirs">("mine");
  const name = theirs.updatedBy || t("editor.otherWriter");
  const choiceOf = (index: number): Choice => choices.get(index) ?? "mine";
  const merge = () => {
    const content = rows.flatMap((row, index) => chosenBlocks(row, choiceOf(index)));
    const body: Body = content.length > 0 ? { type: "doc", content } : emptyBody();
    onResolve({ heading: (heading === "mine" ? mine : theirs).heading, body });
  };
  const options = (["mine", "theirs", "both", "none"] as const).map((value) => ({
    value,
    label: t(
      `editor.choose${value === "mine" ? "Mine" : value === "theirs" ? "Theirs" : value === "both" ? "Both" : "None"}`,
    ),
  }));
  return (
    <Dialog
      wide
      open={open}
      onOpenChange={onOpenChange}
      title={t("editor.conflictTitle", { name })}
      description={t("editor.conflictBody")}
      actions={
        <>
          <Button onClick={() => onOpenChange(false)}>{t("common.cancel")}</Button>
          <Button onClick={() => onResolve({ heading: theirs.heading, body: theirs.body })}>
            {t("editor.keepTheirs")}
          </Button>
          <Button onClick={() => onResolve(mine)}>{t("editor.keepMine")}</Button>
          <Button variant="primary" onClick={merge}>
            {t("editor.mergeSave")}
          </Button>
        </>
      }
    >
      <h3 className="mb-2 text-14">{section}</h3>
      <SideBySide
        label={section}
        leftLabel={t("editor.conflictMine")}
        rightLabel={t("editor.conflictTheirs", { name })}
        rows={[
          ...(mine.heading === theirs.heading
            ? []
            : [
                {
                  same: false,
                  ...compareLines(mine.heading, theirs.heading),
                  chosen: { left: heading === "mine", right: heading === "theirs" },
                  foot: (
                    <Segmented
                      label={t("editor.sectionHeading")}
                      value={heading}
                      onChange={setHeading}
                      options={[
                        { value: "mine", label: t("editor.chooseMine") },
                        { value: "theirs", label: t("editor.chooseTheirs") },
                      ]}
                    />
                  ),
                },
              ]),
          ...rows.map(({ same, left, right, leftBlock, rightBlock }, index) => {
            const choice = choiceOf(index);
            return {
              same,
              left: leftBlock && left,
              right: rightBlock && right,
              ...(same
                ? {}
                : {
                    chosen: {
                      left: choice === "mine" || choice === "both",
                      right: choice === "theirs" || choice === "both",
                    },
                    foot: (
                      <Segmented
                        label={t("editor.conflictRow", { number: index + 1 })}
                        value={choice}
                        onChange={(value) => setChoices(new Map(choices).set(index, value))}
                        options={options}
                      />
                    ),
                  }),
            };
          }),
        ]}
      />
    </Dialog>
  );
}
