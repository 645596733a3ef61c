import { align } from "@nianbao/document/align";
import { type BlockNode, type Body, bodyText } from "@nianbao/document/body";
import { compareRuns } from "@nianbao/document/compare-words";
import type { PaperRun } from "@nianbao/document/paper";

/** Two texts side by side, word by word: `removed` stands only at the left, `added` only at the right. */
export interface ComparedRuns {
  readonly left: readonly PaperRun[];
  readonly right: readonly PaperRun[];
}

/** One line of two texts side by side: the same on both, or what each has there, null where it has nothing. */
export interface ComparedBlock extends ComparedRuns {
  readonly same: boolean;
  readonly leftBlock: BlockNode | null;
  readonly rightBlock: BlockNode | null;
}

const textOf = (block: BlockNode | null): string =>
  block ? bodyText({ type: "doc", content: [block] }) : "";
const kindOf = (block: BlockNode): string =>
  block.type === "heading" ? `heading ${block.attrs.level}` : block.type;

const plain = (text: string): PaperRun[] => (text === "" ? [] : [{ text, strong: false, factId: null }]);

const runsOf = (block: BlockNode | null): PaperRun[] =>
  block === null || block.type === "table"
    ? plain(textOf(block))
    : (block.content ?? []).map((node) => ({
        text: node.type === "text" ? node.text : node.attrs.text,
        strong: (node.marks ?? []).length > 0,
        factId: node.type === "figure" ? node.attrs.factId : null,
      }));

const compared = (left: readonly PaperRun[], right: readonly PaperRun[]): ComparedRuns => {
  const runs = compareRuns(left, right);
  return {
    left: runs.filter((run) => run.change !== "added"),
    right: runs.filter((run) => run.change !== "removed"),
  };
};

/** Two lines of plain text word by word. */
export const compareLines = (left: string, right: string): ComparedRuns =>
  compared(plain(left), plain(right));

/** Two bodies block by block: equal and related ones face each other, between them what each has of its own. */
export const compareBodies = (left: Body, right: Body): readonly ComparedBlock[] =>
  align(left.content, right.content, (block) => `${kindOf(block)}\n${JSON.stringify(runsOf(block))}`).map(
    ({ before, after }) => {
      const runs = compared(runsOf(before), runsOf(after));
      return {
        ...runs,
        same:
          before !== null &&
          after !== null &&
          kindOf(before) === kindOf(after) &&
          [...runs.left, ...runs.right].every((run) => run.change === undefined),
        leftBlock: before,
        rightBlock: after,
      };
    },
  );
