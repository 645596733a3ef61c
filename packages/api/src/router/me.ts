import { ChangePassword, changePassword } from "@nianbao/services/account/change-password";
import { getMe } from "@nianbao/services/account/get-me";
import {
  ListNotifications,
  listNotifications,
  markAllRead,
} from "@nianbao/services/notification/list-notifications";
import { endAllSessions } from "@nianbao/services/session/end-all-sessions";
import { EndOwnSession, endOwnSession } from "@nianbao/services/session/end-own-session";
import { listOwnSessions } from "@nianbao/services/session/list-own-sessions";
import { procedure, router, serve } from "../procedure.ts";

const signedIn = procedure("signed_in");

export const me = router({
  get: signedIn.query(serve(getMe)),
  notifications: signedIn.input(ListNotifications).query(serve(listNotifications)),
  markAllRead: signedIn.mutation(serve(markAllRead)),
  sessions: signedIn.query(serve(listOwnSessions)),
  endSession: signedIn.input(EndOwnSession).mutation(serve(endOwnSession)),
  endAllSessions: signedIn.mutation(serve(endAllSessions)),
  changePassword: signedIn.input(ChangePassword).mutation(serve(changePassword)),
});
