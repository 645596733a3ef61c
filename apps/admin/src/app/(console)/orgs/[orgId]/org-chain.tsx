import { Card } from "@nianbao/ui/card";
import { useTranslations } from "next-intl";
import type { Org } from "@/lib/answers";

const named = ["check", "legal_review", "deputy_review"] as const;

/** The steps that a report of this body passes before it is signed. */
export function OrgChain({ org }: { readonly org: Org }) {
  const t = useTranslations("admin.body");
  const step = useTranslations("state.step");
  const role = useTranslations("role");
  return (
    <Card title={t("chain")} aside={t("chainNote")}>
      <ol className="flex flex-col gap-1 p-3.5 text-13">
        {org.chain.map(({ key, role: holder, mode }, index) => {
          const known = named.find((one) => one === key);
          return (
            <li key={key} className="flex gap-2">
              <span className="text-ink-2">{index + 1}.</span>
              {known ? t("chainStep", { step: step(known), role: role(holder) }) : role(holder)}
              {mode === "all" ? <span className="text-ink-2">{t("countersign")}</span> : null}
            </li>
          );
        })}
      </ol>
    </Card>
  );
}
