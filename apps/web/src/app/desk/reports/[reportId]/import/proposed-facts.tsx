import type { ProposedFact } from "@nianbao/document/import/propose-facts";
import { formatFigure } from "@nianbao/document/figure";
import { Card } from "@nianbao/ui/card";
import { Checkbox } from "@nianbao/ui/checkbox";
import { Field } from "@nianbao/ui/field";
import { TextInput } from "@nianbao/ui/text-input";
import { useTranslations } from "next-intl";

export interface FactChoice extends ProposedFact {
  readonly wanted: boolean;
}

/** What the reader is not sure of waits to be ticked by the drafter. */
export const choicesOf = (facts: readonly ProposedFact[]): FactChoice[] =>
  facts.map((fact) => ({ ...fact, wanted: fact.sure }));

interface ProposedFactsProps {
  readonly facts: readonly FactChoice[];
  readonly onChange: (key: string, change: Partial<Pick<FactChoice, "wanted" | "label">>) => void;
}

/** The numbers found in the text: which of them become facts, and what each counts. */
export function ProposedFacts({ facts, onChange }: ProposedFactsProps) {
  const t = useTranslations("editor.import");
  if (facts.length === 0) return null;
  return (
    <Card title={t("facts", { count: facts.length })}>
      <p className="px-3.5 pt-2 text-13 text-ink-2">{t("factsBody")}</p>
      <ul className="max-h-96 overflow-y-auto">
        {facts.map((fact) => (
          <li
            key={fact.key}
            aria-label={fact.text}
            className="grid items-end gap-x-4 gap-y-1 border-b border-line px-3.5 py-2 last:border-b-0 lg:grid-cols-[minmax(0,1fr)_12rem_auto]"
          >
            <Field label={t("factLabel")} required={fact.wanted}>
              <TextInput
                value={fact.label}
                maxLength={100}
                onChange={(event) => onChange(fact.key, { label: event.target.value })}
              />
            </Field>
            <p className="pb-1.5 text-13">
              <strong className="font-medium">{fact.text}</strong>
              {formatFigure(fact) === fact.text ? null : (
                <span className="block text-12 text-ink-2">
                  {t("factReads", { text: formatFigure(fact) })}
                </span>
              )}
            </p>
            <div className="pb-1.5">
              <Checkbox
                label={t("asFact")}
                checked={fact.wanted}
                onChange={(event) => onChange(fact.key, { wanted: event.target.checked })}
              />
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
