import { LinkSecret, passwordLinkState } from "@nianbao/services/account/password-link-state";
import { SetPassword, setPassword } from "@nianbao/services/account/set-password";
import { CompleteSetup, completeSetup } from "@nianbao/services/setup/complete-setup";
import { setupState } from "@nianbao/services/setup/setup-state";
import { procedure, router, serveAnyone } from "../procedure.ts";

const anyone = procedure("public");

/** How a person comes in before he can sign in: by a link of his own, or by the set-up token. */
export const access = router({
  /** A mutation only so that the secret travels in a body: addresses are logged on their way. */
  linkState: anyone.input(LinkSecret).mutation(serveAnyone(passwordLinkState)),
  setPassword: anyone.input(SetPassword).mutation(serveAnyone(setPassword)),
  setupState: anyone.query(serveAnyone(setupState)),
  completeSetup: anyone.input(CompleteSetup).mutation(serveAnyone(completeSetup)),
});
