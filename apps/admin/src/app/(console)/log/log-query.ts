import { events } from "@nianbao/ui/messages/zh-CN/events";
import { dayOf, idOf, type Query, valueOf } from "@/lib/query";
import { keysOf, type LogQuery } from "./log-href";

/** Reads what the log is asked for from its address; what makes no sense is left out. */
export function logQuery(query: Query): LogQuery {
  const command = valueOf(query, "command");
  const subjectType = valueOf(query, "kind");
  const before = Number(valueOf(query, "before"));
  return {
    from: dayOf(query, "from"),
    until: dayOf(query, "until"),
    actor: valueOf(query, "actor")?.slice(0, 50),
    org: valueOf(query, "org")?.slice(0, 50),
    command: keysOf(events.command).find((one) => one === command),
    subjectType: keysOf(events.subjectType).find((one) => one === subjectType),
    subjectId: idOf(query, "subject"),
    before: Number.isSafeInteger(before) && before > 0 ? before : undefined,
  };
}
