import { editionStates, publicationStates } from "@nianbao/domain/workflow/states";
import { Avatar } from "../avatar.tsx";
import { BoardTrack, BoardTrackHead, BoardTrackLegend, type TrackMarks } from "../board-track.tsx";
import { ChainStations } from "../chain-stations.tsx";
import { DeadlineChip } from "../deadline-chip.tsx";
import { ConfirmedBadge, OverdueBadge, PublicationBadge, StatusBadge } from "../status-badge.tsx";
import { PersonSteps, Timeline } from "../timeline.tsx";
import { Block } from "./block.tsx";

const now = "2026-02-24T10:42:00+08:00";

const marks = (
  ...of: readonly [
    TrackMarks["drafting"],
    TrackMarks["review"],
    TrackMarks["signature"],
    TrackMarks["submission"],
    TrackMarks["committee"],
    TrackMarks["acceptance"],
    TrackMarks["publication"],
  ]
): TrackMarks => ({
  drafting: of[0],
  review: of[1],
  signature: of[2],
  submission: of[3],
  committee: of[4],
  acceptance: of[5],
  publication: of[6],
});

const tracks: readonly { readonly org: string; readonly label: string; readonly marks: TrackMarks }[] = [
  {
    org: "统计局",
    label: "统计局，起草中，逾期 3 天",
    marks: marks("overdue", "pending", "pending", "pending", "pending", "pending", "pending"),
  },
  {
    org: "河湾街道",
    label: "河湾街道，已退回，3月6日前重报",
    marks: marks("passed", "returned", "pending", "pending", "pending", "pending", "pending"),
  },
  {
    org: "消防大队",
    label: "消防大队，审核中，延至 3月10日",
    marks: marks("passed", "extended", "pending", "pending", "pending", "pending", "pending"),
  },
  {
    org: "教育局",
    label: "教育局，审查中，报送 4 天",
    marks: marks("passed", "passed", "passed", "passed", "current", "pending", "pending"),
  },
  {
    org: "档案馆",
    label: "档案馆，已公开，3月2日",
    marks: marks("passed", "passed", "passed", "passed", "passed", "passed", "passed"),
  },
];

export function StateGallery() {
  return (
    <>
      <Block title="状态">
        <div className="flex flex-wrap gap-2">
          {editionStates.map((state) => (
            <StatusBadge key={state} state={state} />
          ))}
          {publicationStates.map((state) => (
            <PublicationBadge key={state} state={state} />
          ))}
          <OverdueBadge days={3} />
          <ConfirmedBadge>已确认</ConfirmedBadge>
        </div>
      </Block>
      <Block title="期限与时间线">
        <div className="mb-3 flex flex-wrap gap-x-9 gap-y-2">
          <DeadlineChip due="2026-03-06T23:59:59+08:00" now={now} />
          <DeadlineChip due="2026-02-24T18:00:00+08:00" now={now} />
          <DeadlineChip due="2026-02-21T23:59:59+08:00" now={now} />
          <DeadlineChip due="2026-03-10T23:59:59+08:00" now={now} extended />
          <DeadlineChip due="2026-02-26T23:59:59+08:00" now={now} what="报送" />
          <DeadlineChip due="2026-02-14T23:59:59+08:00" now={now} layout="stack" />
        </div>
        <Timeline
          entries={[
            { id: "1", mark: "done", title: "沈若溪 核稿通过", when: "2月13日 15:20" },
            { id: "2", mark: "done", title: "贺明川 退回修改", when: "2月24日 09:12", note: "3 条意见" },
            { id: "3", mark: "attention", title: "林知行 修改中", when: "今天 18:00 前" },
          ]}
        />
      </Block>
      <Block title="流程与人员">
        <div className="flex flex-wrap gap-8">
          <div className="w-full max-w-80 rounded border border-line bg-paper p-4">
            <ChainStations
              stations={[
                { id: "1", label: "起草", mark: "done", note: "2月5日–2月12日" },
                { id: "2", label: "办公室核稿", mark: "done", note: "2月13日通过" },
                { id: "3", label: "合法性审核", mark: "attention", note: "已退回修改 · 今天到期" },
                { id: "4", label: "分管领导审阅", mark: "pending" },
                { id: "5", label: "党组会审议", mark: "pending", note: "计划 2月25日" },
              ]}
            />
          </div>
          <PersonSteps
            steps={[
              { id: "1", mark: "done", title: "岳清和　提出", detail: "系统管理员 · 今天 09:48" },
              {
                id: "2",
                mark: "attention",
                title: "闻澄　复核",
                detail: "安全管理员 · 待复核，3月4日 09:48 失效",
              },
              { id: "3", mark: "pending", title: "生效", detail: "复核后立即生效，同时记入日志" },
            ]}
          />
          <div className="flex gap-2">
            <Avatar name="林知行" />
            <Avatar name="苏晚舟" tone="outline" />
          </div>
        </div>
      </Block>
      <Block title="进度轨">
        <div className="text-13">
          <p className="flex gap-4 text-ink-2">
            <span className="w-20" />
            <BoardTrackHead />
          </p>
          {tracks.map((track) => (
            <p key={track.org} className="flex h-6.75 items-center gap-4">
              <span className="w-20">{track.org}</span>
              <BoardTrack marks={track.marks} label={track.label} />
            </p>
          ))}
          <BoardTrackLegend />
        </div>
      </Block>
    </>
  );
}
