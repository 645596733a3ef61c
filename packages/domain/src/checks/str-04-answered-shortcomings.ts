import { isTask, itemsOf } from "./enumeration.ts";
import type { Found, Rule } from "./finding.ts";
import { inSection } from "./places.ts";
import { planIn, shortcomingsIn } from "./passages.ts";

/** Words by which a plan answers all the shortcomings at once. */
const collective =
  /(?:针对|围绕|对照|聚焦)[^。\n]{0,16}(?:不足|问题|短板|弱项|差距)|(?:上述|以上|存在|这些)(?:的)?(?:不足|问题|短板)|逐[项条一](?:整改|解决|落实|销号)|问题清单/u;

/** What every such text says whatever it speaks of. */
const empty = new Set(
  "工作 作的 建设 法治 治政 政府 府建 不够 够的 不足 还不 还存 存在 在的 问题 有待 待加 加强 提高 高的 进一 一步 步加 我局 我镇 全局 原因 因是 主要 要是 要原 一是 二是 三是 四是 五是 还需 需要 相对 比较 较为 不高 不强 不到 到位 个别 部分 有的 一定 方面 面的 情况 以及 开展 推进 落实 能力 水平 力度".split(
    " ",
  ),
);

/** The pairs of neighbouring 汉字, each once. */
function pairs(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = 0; at + 1 < text.length; at += 1)
    if (isHan(text.charCodeAt(at)) && isHan(text.charCodeAt(at + 1))) found.add(text.slice(at, at + 2));
  return found;
}

const isHan = (unit: number): boolean => unit >= 0x4e00 && unit <= 0x9fff;

const content = (text: string): readonly string[] => [...pairs(text)].filter((pair) => !empty.has(pair));

/** Below this a piece is no statement. */
const fewestWords = 3;

/** A sentence that only opens the list says no shortcoming. */
const opensList = /[：:]\s*$|^(?:总之|当前|虽然|在看到)[^，]*，?$/u;

interface Said {
  readonly words: readonly string[];
  readonly finding: Found;
}

/**
 * STR-04: each shortcoming is answered by a task of next year's plan (context `item`: its number, 0 outside a list).
 * A task that shares a word with a shortcoming answers it. A shortcoming without such a task is called unanswered only
 * when fewer tasks are left than might answer the others in words of their own.
 */
export const answeredShortcomings: Rule = (text) => {
  const plans = planIn(text);
  const plan = plans.map((passage) => passage.text).join("\n");
  if (plan === "" || collective.test(plan)) return [];
  const planned = pairs(plan);
  const said = shortcomingsIn(text).flatMap((passage) => {
    const named = Math.max(0, passage.text.search(/[：:]|不足|问题/u));
    const whole = { from: named, to: passage.text.length, text: passage.text.slice(named) };
    const items = passage.own ? itemsOf(passage.text).filter((item) => !opensList.test(item.text)) : [whole];
    return items.map(
      (item, index): Said => ({
        words: content(item.text),
        finding: {
          ...inSection(passage.section, passage.from + item.from, passage.from + item.to),
          context: { item: passage.own ? index + 1 : 0 },
        },
      }),
    );
  });
  const tasks = plans.flatMap((passage) =>
    passage.own ? itemsOf(passage.text).filter(({ text: task }) => isTask(task)) : [],
  );
  const statements = said.filter(({ words }) => words.length >= fewestWords);
  const unanswered = statements.filter(({ words }) => !words.some((word) => planned.has(word)));
  const left = tasks.length - (statements.length - unanswered.length);
  return unanswered.length > left ? unanswered.map(({ finding }) => finding) : [];
};
