import { getMe } from "@nianbao/services/account/get-me";
import {
  ListNotifications,
  listNotifications,
  markAllRead,
} from "@nianbao/services/notification/list-notifications";
import { procedure, router, serve } from "../procedure.ts";

const signedIn = procedure("signed_in");

export const me = router({
  get: signedIn.query(serve(getMe)),
  notifications: signedIn.input(ListNotifications).query(serve(listNotifications)),
  markAllRead: signedIn.mutation(serve(markAllRead)),
});
