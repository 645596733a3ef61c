import { CreateAccount, createAccount } from "@nianbao/services/account/create-account";
import { GetAccount, getAccount } from "@nianbao/services/account/get-account";
import { ListPeople, listPeople } from "@nianbao/services/account/list-people";
import { NewPasswordLink, newPasswordLink } from "@nianbao/services/account/new-password-link";
import { peopleSummary } from "@nianbao/services/account/people-summary";
import { ResumeAccount, resumeAccount } from "@nianbao/services/account/resume-account";
import { SuspendAccount, suspendAccount } from "@nianbao/services/account/suspend-account";
import { UnlockAccount, unlockAccount } from "@nianbao/services/account/unlock-account";
import { UpdateAccount, updateAccount } from "@nianbao/services/account/update-account";
import { EndSessionsOf, endSessionsOf } from "@nianbao/services/session/end-sessions-of";
import { procedure, router, serve } from "../procedure.ts";

const keeper = procedure(["system_admin"]);
const reader = procedure(["system_admin", "security_admin"]);

export const adminPeople = router({
  list: reader.input(ListPeople).query(serve(listPeople)),
  summary: reader.query(serve(peopleSummary)),
  get: reader.input(GetAccount).query(serve(getAccount)),
  create: keeper.input(CreateAccount).mutation(serve(createAccount)),
  update: keeper.input(UpdateAccount).mutation(serve(updateAccount)),
  newLink: keeper.input(NewPasswordLink).mutation(serve(newPasswordLink)),
  suspend: keeper.input(SuspendAccount).mutation(serve(suspendAccount)),
  resume: keeper.input(ResumeAccount).mutation(serve(resumeAccount)),
  unlock: keeper.input(UnlockAccount).mutation(serve(unlockAccount)),
  endSessions: reader.input(EndSessionsOf).mutation(serve(endSessionsOf)),
});
