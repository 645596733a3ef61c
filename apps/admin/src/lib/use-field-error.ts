import type { Refusal } from "@nianbao/domain/refusal";
import { useTranslations } from "next-intl";

/** The paths of the fields a refusal is about, as in `region.code`; none for a refusal about something else. */
export const fieldsOf = (refusal: Refusal | null): readonly string[] => {
  const fields = refusal?.context?.fields;
  return refusal?.code === "input_invalid" && Array.isArray(fields) ? fields : [];
};

/** Says under a control that the server did not take what it holds; undefined while it has no objection. */
export function useFieldError(refusal: Refusal | null): (field: string) => string | undefined {
  const t = useTranslations("admin");
  const fields = fieldsOf(refusal);
  return (field) => (fields.includes(field) ? t("fieldWrong") : undefined);
}
