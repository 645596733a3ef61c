import type { Rule } from "./finding.ts";
import { scan } from "./places.ts";

const requests: readonly RegExp[] = [
  /恳请[^。；\n]{0,20}(?:支持|批准|解决|帮助|指导|研究)?/gu,
  /(?:请|请求|申请)[\p{Script=Han}]{0,8}(?:予以|给予|批准|批复|批示|审批|拨付|解决)[\p{Script=Han}]{0,8}(?=[。；，\n]|$)/gu,
  /(?:妥否|当否|可否)[，,]?请[^。；\n]{0,8}/gu,
];

/** What bodies deal with, not what they ask for: 申请执行, 依申请公开, 提请批准 by others. */
const handled = /(?:依|受理|办理|收到|提出|提|邀|报|聘|敬)$/u;

/** DOC-06: a report carries no request (报告不得夹带请示事项). */
export const requestsInReport: Rule = (text) =>
  scan(text, requests)
    .filter((match) => {
      const value = text.sections.find(({ id }) => id === match.sectionId)?.text ?? "";
      return match.part !== "text" || !handled.test(value.slice(Math.max(0, match.from - 2), match.from));
    })
    .map((match) => ({ ...match, context: { text: match.excerpt } }));
