"use client";

import { type BlockNode, type Body, bodyText, emptyBody } from "@nianbao/document/body";
import { Button } from "@nianbao/ui/button";
import { Dialog } from "@nianbao/ui/dialog";
import { cx } from "@nianbao/ui/lib/cx";
import { Segmented } from "@nianbao/ui/segmented";
import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { type ComparedBlock, compareBodies, compareWords, type Stretch } from "./compare.ts";
import type { OtherText, SectionText } from "./section-state.ts";

type Choice = "mine" | "theirs" | "both" | "none";

const textOf = (block: BlockNode | null): string =>
  block ? bodyText({ type: "doc", content: [block] }) : "";

const chosenBlocks = (row: ComparedBlock, choice: Choice): readonly BlockNode[] => {
  if (row.same) return row.mine ? [row.mine] : [];
  const mine = choice === "mine" || choice === "both" ? row.mine : null;
  const theirs = choice === "theirs" || choice === "both" ? row.theirs : null;
  return [mine, theirs].filter((block) => block !== null);
};

function Side({
  stretches,
  kind,
  chosen,
}: {
  readonly stretches: readonly Stretch[];
  readonly kind: "mine" | "theirs";
  readonly chosen: boolean;
}) {
  const t = useTranslations("editor");
  const Mark = kind === "mine" ? "ins" : "del";
  return (
    <p
      className={cx(
        "min-w-0 flex-1 border-l-3 px-2 py-1 whitespace-pre-line",
        chosen ? "border-blue bg-blue-1" : "border-line-2",
      )}
    >
      {stretches.length === 0 ? <span className="text-ink-3">{t("nothingHere")}</span> : null}
      {stretches.map((stretch, index) =>
        stretch.changed ? (
          <Mark key={index} className="bg-ochre-1 font-bold text-ochre no-underline">
            {stretch.text}
          </Mark>
        ) : (
          stretch.text
        ),
      )}
    </p>
  );
}

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
      <div className="grid grid-cols-2 gap-3 border-b border-line pb-1 text-13 text-ink-2">
        <span>{t("editor.conflictMine")}</span>
        <span>{t("editor.conflictTheirs", { name })}</span>
      </div>
      {mine.heading === theirs.heading ? null : (
        <div className="border-b border-line py-2">
          <div className="mb-1 grid grid-cols-2 gap-3">
            <Side
              kind="mine"
              chosen={heading === "mine"}
              stretches={compareWords(mine.heading, theirs.heading).mine}
            />
            <Side
              kind="theirs"
              chosen={heading === "theirs"}
              stretches={compareWords(mine.heading, theirs.heading).theirs}
            />
          </div>
          <Segmented
            label={t("editor.sectionHeading")}
            value={heading}
            onChange={setHeading}
            options={[
              { value: "mine", label: t("editor.chooseMine") },
              { value: "theirs", label: t("editor.chooseTheirs") },
            ]}
          />
        </div>
      )}
      <ol>
        {rows.map((row, index) => {
          const [left, right] = [textOf(row.mine), textOf(row.theirs)];
          if (row.same)
            return (
              <li key={index} className="border-b border-line py-2 text-13 text-ink-2">
                {left}
              </li>
            );
          const compared = compareWords(left, right);
          const choice = choiceOf(index);
          return (
            <li key={index} className="border-b border-line py-2">
              <div className="mb-1 grid grid-cols-2 gap-3">
                <Side
                  kind="mine"
                  chosen={choice === "mine" || choice === "both"}
                  stretches={row.mine ? compared.mine : []}
                />
                <Side
                  kind="theirs"
                  chosen={choice === "theirs" || choice === "both"}
                  stretches={row.theirs ? compared.theirs : []}
                />
              </div>
              <Segmented
                label={t("editor.conflictRow", { number: index + 1 })}
                value={choice}
                onChange={(value) => setChoices(new Map(choices).set(index, value))}
                options={options}
              />
            </li>
          );
        })}
      </ol>
    </Dialog>
  );
}
