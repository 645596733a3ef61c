import { ConfirmGrant, confirmGrant } from "@nianbao/services/grant/confirm-grant";
import { ListGrants, listGrants } from "@nianbao/services/grant/list-grants";
import { ProposeGrant, proposeGrant } from "@nianbao/services/grant/propose-grant";
import { RefuseGrant, refuseGrant } from "@nianbao/services/grant/refuse-grant";
import { RevokeGrant, revokeGrant } from "@nianbao/services/grant/revoke-grant";
import { WithdrawGrant, withdrawGrant } from "@nianbao/services/grant/withdraw-grant";
import { procedure, router, serve } from "../procedure.ts";

const proposer = procedure(["system_admin"]);
const confirmer = procedure(["security_admin"]);
const reader = procedure(["system_admin", "security_admin"]);

export const adminGrants = router({
  list: reader.input(ListGrants).query(serve(listGrants)),
  propose: proposer.input(ProposeGrant).mutation(serve(proposeGrant)),
  withdraw: proposer.input(WithdrawGrant).mutation(serve(withdrawGrant)),
  /** Whoever proposed one hears that he may not confirm it, rather than that he lacks the role. */
  confirm: reader.input(ConfirmGrant).mutation(serve(confirmGrant)),
  refuse: confirmer.input(RefuseGrant).mutation(serve(refuseGrant)),
  revoke: confirmer.input(RevokeGrant).mutation(serve(revokeGrant)),
});
