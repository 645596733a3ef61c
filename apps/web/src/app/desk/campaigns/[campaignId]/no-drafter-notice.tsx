import { Notice } from "@nianbao/ui/notice";
import { useTranslations } from "next-intl";
import type { CampaignBody } from "../campaign-data.ts";

/** Warns of bodies in which nobody could write. */
export function NoDrafterNotice({ bodies }: { readonly bodies: readonly CampaignBody[] }) {
  const t = useTranslations("campaign");
  const without = bodies.filter(({ hasDrafter }) => !hasDrafter);
  if (without.length === 0) return null;
  return (
    <Notice>
      <p>
        {t("noDrafter", { count: without.length })}
        {without.map(({ shortName }) => shortName).join(t("separator"))}
      </p>
    </Notice>
  );
}
