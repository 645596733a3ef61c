import { disclosureItems } from "@nianbao/domain/workflow/publication";
import { campaignStates, editionStates, publicationStates } from "@nianbao/domain/workflow/states";
import { statutoryRoles } from "@nianbao/domain/manuscript/statutory-role";
import { roles } from "@nianbao/domain/policy/roles";
import type { Refusal } from "@nianbao/domain/refusal";
import { useLocale, useTranslations } from "next-intl";

const stepKeys = ["check", "legal_review", "deputy_review"] as const;

/** States of what the administrators keep: accounts, grants, bodies. */
const keptStates = [
  "invited",
  "active",
  "suspended",
  "proposed",
  "lapsed",
  "ended",
  "refused",
  "withdrawn",
  "revoked",
  "inactive",
] as const;

/** What a sentence gets where the refusal carries no such fact; the sentences have words for it. */
const unknown = {
  count: 0,
  roles: "none",
  role: "none",
  state: "none",
  step: "none",
  sections: "none",
  items: "none",
  held: "none",
  added: "none",
  characters: "—",
  limit: 0,
};

const oneOf = <T extends string>(values: readonly T[], value: unknown): T | undefined =>
  values.find((candidate) => candidate === value);

/** Turns a refusal into its sentence, with the names its context carries in the reader's language. */
export function useRefusalText(): (refusal: Refusal) => string {
  const t = useTranslations();
  const separator = useLocale() === "en" ? ", " : "、";

  const nameOf = (key: string, value: string): string => {
    const role = oneOf(roles, value);
    if (role) return t(`role.${role}`);
    if (key === "step") {
      const step = oneOf(stepKeys, value);
      return step ? t(`state.step.${step}`) : value;
    }
    if (key === "sections") {
      const section = oneOf(statutoryRoles, value);
      return section ? t(`statutoryRole.name.${section}`) : value;
    }
    if (key === "items") {
      const item = oneOf(disclosureItems, value);
      return item ? t(`disclosure.item.${item}`) : value;
    }
    if (key === "state") {
      const edition = oneOf(editionStates, value);
      if (edition) return t(`state.edition.${edition}`);
      const publication = oneOf(publicationStates, value);
      if (publication) return t(`state.publication.${publication}`);
      const campaign = oneOf(campaignStates, value);
      if (campaign) return t(`state.campaign.${campaign}`);
      const kept = oneOf(keptStates, value);
      if (kept) return t(`admin.stateName.${kept}`);
    }
    return value;
  };

  return ({ code, context = {} }) => {
    if (code === "wrong_state" && "endsOn" in context) return t("admin.tenure.endRefused");
    const values: Record<string, string | number> = { ...unknown };
    for (const [key, value] of Object.entries(context)) {
      if (typeof value === "number") values[key] = value;
      else if (typeof value === "string") values[key] = nameOf(key, value);
      else if (value.length > 0) {
        values[key] = [...new Set(value.map((each) => nameOf(key, each)))].join(separator);
      }
    }
    return t(`refusal.${code}`, values);
  };
}
