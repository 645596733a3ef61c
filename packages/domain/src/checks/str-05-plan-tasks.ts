import { isTask, itemsOf } from "./enumeration.ts";
import type { Found, Rule } from "./finding.ts";
import { planIn } from "./passages.ts";

const fewest = 3;

const calendar =
  /\d{1,4}\s*(?:年度?|月|日|—\d{4}年)|[〇零○一二三四五六七八九十]{1,4}[年月日]|第?[一二三四]季度|\d{4}[-—]\d{4}/gu;
const quantity =
  /(?:\d+(?:\.\d+)?|[一二两三四五六七八九十百千万]+)\s*余?(?:[%％‰]|个百分点|人次|户次|场次|[次场期件份项个名人家条篇块处万元户批部轮门支所套台])|百分之[一二三四五六七八九十百]+|全覆盖|全员|(?:零|无)(?:差错|投诉|败诉)/u;
const idiom =
  /第一(?:责任人|议题|时间)|[一两]个(?:确立|维护)|(?:四|三)个(?:意识|自信|亲自)|一(?:件事|次办|网通办|把手|支队伍)|三项制度|七项制度/gu;
const division =
  /牵头|责任(?:科室|单位|部门|人|领导)|由[^，。；\n]{2,20}(?:负责|承办|落实|实施|办理|完成|组织|制定)|(?:科|室|股|处|队|中心|办|办公室|所|站|司)(?:负责|会同|配合|具体|完成|组织|落实)|[（(：:][^）)。\n]{0,24}(?:科|室|股|中心|办|所|队|处|站)(?=[）)，、；。])/u;
const due =
  /\d+月|[一二三四五六七八九十]+月(?:底|前|末|份)|[一二三四]季度|[上下]半年|年(?:底|内|末|中|终)|全年|时限|期限|每(?:年|月|季|半年|周)|\d+日(?:前|内)|\d+个(?:工作日|月)内/u;

/**
 * STR-05: next year's plan has at least three tasks, one of them with a figure, and says by which division and until
 * when (context `problem`: tasks, figure, division or due).
 */
export const planTasks: Rule = (text) => {
  const passages = planIn(text);
  const first = passages[0];
  if (!first) return [];
  const whole = passages.map((passage) => passage.text).join("\n");
  const counted = whole.replace(calendar, "").replace(idiom, "");
  const tasks = passages.flatMap((passage) =>
    passage.section.headings.length > 0 && passage.own
      ? passage.text.split("\n")
      : itemsOf(passage.text).map((item) => item.text),
  );
  const problems = [
    ["tasks", tasks.filter(isTask).length < fewest],
    ["figure", !quantity.test(counted)],
    ["division", !division.test(whole)],
    ["due", !due.test(whole)],
  ] as const;
  return problems
    .filter(([, wrong]) => wrong)
    .map(
      ([problem]): Found => ({
        part: "text",
        sectionId: first.section.id,
        from: first.own ? null : first.from,
        to: first.own ? null : first.to,
        excerpt: first.own ? null : first.text,
        context: { problem },
      }),
    );
};
