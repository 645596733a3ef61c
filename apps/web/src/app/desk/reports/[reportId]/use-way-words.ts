import { useTranslations } from "next-intl";
import type { WayWords } from "./stations.ts";
import { useStepName } from "./step-name.ts";

/** The words of `stationsOf` in the reader's language. */
export function useWayWords(): WayWords {
  const t = useTranslations("desk");
  const chain = useTranslations("state.chain");
  const stepName = useStepName();
  return {
    stepName,
    place: (place) => chain(place),
    passedOn: (date) => t("passedOn", { date }),
    until: (date) => t("until", { date }),
    sentBack: t("sentBackOn"),
  };
}
