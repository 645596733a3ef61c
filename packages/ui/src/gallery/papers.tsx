import type { Paper as PaperParts } from "@nianbao/document/paper";
import { Paper } from "../paper.tsx";
import { Block } from "./block.tsx";

const text = (words: string) => ({ text: words, strong: false, factId: null });
const figure = (words: string) => ({ text: words, strong: false, factId: words });

const sample: PaperParts = {
  issuers: ["青禾区科技和工业信息化局"],
  docNumber: "青科工信〔2026〕8号",
  signatory: "顾庭深",
  title: "青禾区科技和工业信息化局关于2025年度法治政府建设情况的报告",
  addressee: "区委全面依法治区委员会：",
  sections: [
    {
      id: "gallery-preamble",
      statutoryRole: "preamble",
      heading: null,
      blocks: [
        {
          kind: "paragraph",
          runs: [
            text(
              "2025年，区科技和工业信息化局深入贯彻法治政府建设实施纲要，紧紧围绕科技创新和工业发展中心任务，扎实推进法治政府建设，较好完成了年度各项工作。现将有关情况报告如下：",
            ),
          ],
        },
      ],
    },
    {
      id: "gallery-measures",
      statutoryRole: "measures_outcomes",
      heading: { number: "一、", text: "规范行政执法，提升监管效能" },
      blocks: [
        { kind: "heading", level: 2, number: "（一）", runs: [text("严格落实行政执法“三项制度”")] },
        {
          kind: "paragraph",
          runs: [
            text("全年开展行政检查"),
            figure("126次"),
            text("，较上年减少"),
            figure("18.2%"),
            text("；“双随机”抽查企业"),
            figure("34户次"),
            text("，其中跨部门联合抽查"),
            figure("11户次"),
            text("。"),
          ],
        },
        {
          kind: "table",
          rows: [
            ["指标", "本年", "上年"].map((words) => ({
              header: true,
              colspan: 1,
              rowspan: 1,
              paragraphs: [[text(words)]],
            })),
            ["行政检查", "126次", "154次"].map((words) => ({
              header: false,
              colspan: 1,
              rowspan: 1,
              paragraphs: [[text(words)]],
            })),
          ],
        },
      ],
    },
  ],
  issueDate: "2026年2月26日",
  cc: "青禾区委全面依法治区委员会办公室。",
};

export function PaperGallery() {
  return (
    <Block title="纸面">
      <div className="flex flex-col gap-4 bg-desk p-4">
        <Paper paper={sample} figures="shown" />
        <Paper paper={sample} layout="web" />
      </div>
    </Block>
  );
}
