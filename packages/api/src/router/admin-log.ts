import { ListEvents, listEvents } from "@nianbao/services/event-log/list-events";
import { procedure, router, serve } from "../procedure.ts";

export const adminLog = router({
  list: procedure(["audit_admin"]).input(ListEvents).query(serve(listEvents)),
});
