import { useTranslations } from "next-intl";

const known = ["check", "legal_review", "deputy_review"] as const;

/** The name of a step of the body's chain; steps with names of their own are shown as they are called. */
export function useStepName(): (key: string | null) => string {
  const t = useTranslations("state");
  return (key) => {
    if (key === null) return t("chain.signature");
    const step = known.find((each) => each === key);
    return step ? t(`step.${step}`) : key;
  };
}
