"use client";

import { compareManuscripts } from "@nianbao/document/compare";
import { may } from "@nianbao/domain/policy/may";
import { paperOf } from "@nianbao/document/paper";
import { SidePanel, SidePanelButton } from "@nianbao/ui/drawer";
import { Paper } from "@nianbao/ui/paper";
import { Segmented } from "@nianbao/ui/segmented";
import { type TabItem, Tabs } from "@nianbao/ui/tabs";
import { useTranslations } from "next-intl";
import { useEffect, useMemo, useRef, useState } from "react";
import { useComments } from "../editor/comments/use-comments.ts";
import { ChangesList } from "./changes-list.tsx";
import { CommentsPanel } from "./comments-panel.tsx";
import { PointsPanel } from "./committee/points-panel.tsx";
import { FactsPanel } from "./facts-panel.tsx";
import { FindingsPanel } from "./findings-panel.tsx";
import { FlowPanel } from "./flow-panel.tsx";
import { PaperDesk } from "./paper-desk.tsx";
import { type ReadingProps, registrationOf } from "./reader.ts";
import { ReadingBar } from "./reading-bar.tsx";
import { ReadingHead } from "./reading-head.tsx";
import { SignedNote } from "./signed-note.tsx";
import { useDrawnComments } from "./use-drawn-comments.ts";
import { useChangesKey } from "./use-changes-key.ts";
import { usePassage } from "./use-passage.ts";

/** The paper, what changed and what was said at its right, and the decision bar of whoever has to decide. */
export function ReviewScreen({ view, actor }: ReadingProps) {
  const t = useTranslations("review");
  const paperDesk = useRef<HTMLDivElement>(null);
  const passage = usePassage(paperDesk);
  const { manuscript, comparedWith, edition, offers } = view;
  const { comparison, paper } = useMemo(() => {
    const registration = registrationOf(view);
    return {
      paper: paperOf(view.manuscript, registration),
      comparison:
        view.comparedWith && compareManuscripts(view.comparedWith.manuscript, view.manuscript, registration),
    };
  }, [view]);
  const changed = comparison !== null && comparison.changes.length > 0;
  const [shown, setShown] = useState<"changes" | "clean">(changed ? "changes" : "clean");
  const text = view.revision?.contentHash;
  const [seen, setSeen] = useState(text);
  if (text !== seen) {
    setSeen(text);
    if (changed) setShown("changes");
  }
  useChangesKey(changed, () => setShown((now) => (now === "changes" ? "clean" : "changes")));
  const firstChange = comparison?.changes.find((change) => change.part === "section")?.id;
  useEffect(() => {
    if (firstChange) document.getElementById(firstChange)?.scrollIntoView({ block: "center" });
  }, [firstChange]);

  const reviews = offers.some((offer) => offer.command === "recommend");
  const judges = offers.some((offer) => ["recommend", "accept", "return"].includes(offer.command));
  const hasPoints = judges || view.points.length > 0 || view.earlierPoints.length > 0;
  const readsComments =
    may(actor, "comment.write", { orgId: view.report.orgId, regionId: view.report.regionId }) === null;
  const comments = useComments(edition.id, readsComments);
  useDrawnComments(paperDesk, comments.threads, `${shown} ${text ?? ""}`);
  const tabs: TabItem[] = [
    ...(comparison && comparedWith
      ? [
          {
            value: "changes",
            label: t("changes"),
            count: comparison.changes.length,
            content: (
              <ChangesList
                comparison={comparison}
                comparedWith={comparedWith}
                returned={edition.kind === "revision"}
              />
            ),
          },
        ]
      : []),
    ...(hasPoints
      ? [
          {
            value: "points",
            label: t("points"),
            count: view.points.length,
            content: <PointsPanel view={view} editable={reviews} passage={passage} />,
          },
        ]
      : []),
    ...(readsComments
      ? [
          {
            value: "comments",
            label: t("comments"),
            count: comments.threads.filter(({ state }) => state === "open").length,
            content: <CommentsPanel view={view} comments={comments} passage={passage} />,
          },
        ]
      : []),
    {
      value: "findings",
      label: t("findings"),
      count: view.findings.length,
      content: <FindingsPanel view={view} />,
    },
    {
      value: "facts",
      label: t("facts"),
      count: manuscript.facts.length,
      content: <FactsPanel facts={manuscript.facts} />,
    },
    { value: "flow", label: t("flow"), content: <FlowPanel view={view} actor={actor} /> },
  ];
  const [drawer, setDrawer] = useState(false);
  const [tab, setTab] = useState(() => (judges ? "points" : changed ? "changes" : "flow"));

  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <ReadingHead view={view}>
        {changed ? (
          <Segmented
            label={t("view")}
            value={shown}
            onChange={setShown}
            options={[
              { value: "changes", label: t("showChanges", { count: comparison.changes.length }) },
              { value: "clean", label: t("showClean") },
            ]}
          />
        ) : null}
        <SidePanelButton title={t("panel")} onClick={() => setDrawer(true)} />
      </ReadingHead>
      <div className="flex min-h-0 flex-1 print:block">
        <PaperDesk ref={paperDesk} className="max-sm:p-0">
          {edition.state === "signed" ? <SignedNote view={view} /> : null}
          <Paper
            paper={shown === "changes" && comparison ? comparison.paper : paper}
            figures="shown"
            layout="reading"
          />
        </PaperDesk>
        <SidePanel title={t("panel")} open={drawer} onOpenChange={setDrawer} floating={false}>
          <Tabs label={t("panel")} items={tabs} value={tab} onChange={setTab} className="flex-1" />
        </SidePanel>
      </div>
      <div id="decision" className="print:hidden">
        <ReadingBar view={view} actor={actor} />
      </div>
    </div>
  );
}
