"use client";

import { statutoryRoles } from "@nianbao/domain/manuscript/statutory-role";
import { useTranslations } from "next-intl";

/** What a section can be for, as the options of a list. */
export function useRoleOptions(): readonly { readonly value: string; readonly label: string }[] {
  const t = useTranslations("statutoryRole");
  return statutoryRoles.map((value) => {
    const [tag, name] = [t(`tag.${value}`), t(`name.${value}`)];
    return { value, label: tag === name ? name : `${tag} ${name}` };
  });
}
