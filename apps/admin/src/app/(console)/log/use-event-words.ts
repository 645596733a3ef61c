import { campaignStates, editionStates, publicationStates } from "@nianbao/domain/workflow/states";
import { roles } from "@nianbao/domain/policy/roles";
import { useMessages, useTranslations } from "next-intl";
import type { LoggedEvent } from "@/lib/answers";
import { keysOf } from "./log-href";

const known = <T extends string>(values: readonly T[], value: unknown): T | undefined =>
  values.find((one) => one === value);

/** Says what stands in a row of the log. A code without a name in the catalogue is never shown as it is. */
export function useEventWords() {
  const t = useTranslations();
  const { admin, event: words } = useMessages();

  const actor = (event: LoggedEvent): string => {
    if (event.actorName) return event.actorName;
    if (event.factors.includes("setup_token")) return t("event.setupHolder");
    if (event.factors.includes("server")) return t("event.server");
    if (event.command === "sign_in_failed") return t("event.nobody");
    return event.onBehalfOfName
      ? t("event.theProductFor", { name: event.onBehalfOfName })
      : t("event.theProduct");
  };
  const act = (event: LoggedEvent): string => {
    const command = known(keysOf(words.command), event.command);
    return command ? t(`event.command.${command}`) : t("event.otherAct");
  };
  const kind = (event: LoggedEvent): string => {
    const type = known(keysOf(words.subjectType), event.subjectType);
    return type ? t(`event.subjectType.${type}`) : t("event.otherAct");
  };
  /** Whom or what it is about: the name where there is one. */
  const subject = (event: LoggedEvent): string => event.subjectName ?? kind(event);
  const sentence = (event: LoggedEvent): string =>
    event.subjectName && event.subjectName !== event.actorName
      ? t("event.lineWith", { actor: actor(event), act: act(event), subject: event.subjectName })
      : t("event.line", { actor: actor(event), act: act(event) });
  const role = (value: string): string | undefined => {
    const one = known(roles, value);
    return one && t(`role.${one}`);
  };
  const state = (value: string): string | undefined => {
    const edition = known(editionStates, value);
    if (edition) return t(`state.edition.${edition}`);
    const publication = known(publicationStates, value);
    if (publication) return t(`state.publication.${publication}`);
    const campaign = known(campaignStates, value);
    if (campaign) return t(`state.campaign.${campaign}`);
    const kept = known(keysOf(admin.stateName), value);
    return kept && t(`admin.stateName.${kept}`);
  };
  const factor = (value: string): string | undefined => {
    const one = known(keysOf(words.factor), value);
    return one && t(`event.factor.${one}`);
  };
  return { actor, act, kind, subject, sentence, role, state, factor };
}
