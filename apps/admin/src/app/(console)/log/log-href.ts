import type { Messages } from "@nianbao/ui/messages/zh-CN";
import { address } from "@/lib/query";

export type CommandName = keyof Messages["event"]["command"];
export type SubjectType = keyof Messages["event"]["subjectType"];

/** The keys of a part of the catalogue. */
export const keysOf = <T extends object>(words: T) => Object.keys(words) as (keyof T & string)[];

/** What the log is asked for; `before` is the place in the record from which it is read backwards. */
export interface LogQuery {
  /** Calendar days, as 2026-01-05; the last one included. */
  readonly from: string | undefined;
  readonly until: string | undefined;
  readonly actor: string | undefined;
  readonly org: string | undefined;
  readonly command: CommandName | undefined;
  readonly subjectType: SubjectType | undefined;
  readonly subjectId: string | undefined;
  readonly before: number | undefined;
}

/** The address of the log with something changed. */
export const logHref = (query: LogQuery, change: Partial<LogQuery>): string => {
  const { subjectType, subjectId, ...rest } = { ...query, ...change };
  return address("/log", { ...rest, kind: subjectType, subject: subjectId });
};
