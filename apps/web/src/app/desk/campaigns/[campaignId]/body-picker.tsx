"use client";

import { reportingOrgKinds } from "@nianbao/domain/org/org-kind";
import { Checkbox } from "@nianbao/ui/checkbox";
import { EmptyState } from "@nianbao/ui/empty-state";
import { useTranslations } from "next-intl";
import type { CampaignBody } from "../campaign-data.ts";

interface BodyPickerProps {
  readonly bodies: readonly CampaignBody[];
  readonly selected: ReadonlySet<string>;
  readonly onChange: (selected: ReadonlySet<string>) => void;
}

/** Bodies by kind, each kind with a box for all of it. */
export function BodyPicker({ bodies, selected, onChange }: BodyPickerProps) {
  const t = useTranslations("campaign");
  const kinds = useTranslations("orgKind");
  if (bodies.length === 0) return <EmptyState title={t("noBodies")} body={t("noBodiesBody")} />;
  const set = (of: readonly CampaignBody[], on: boolean) => {
    const next = new Set(selected);
    for (const { orgId } of of) {
      if (on) next.add(orgId);
      else next.delete(orgId);
    }
    onChange(next);
  };
  return (
    <div className="flex flex-col gap-3 p-3.5">
      {reportingOrgKinds.map((kind) => {
        const ofKind = bodies.filter((body) => body.kind === kind);
        if (ofKind.length === 0) return null;
        const count = ofKind.filter(({ orgId }) => selected.has(orgId)).length;
        return (
          <fieldset key={kind}>
            <legend className="text-13 font-bold">
              <Checkbox
                label={t("selectKind", { kind: kinds(kind), count, total: ofKind.length })}
                checked={count === ofKind.length}
                indeterminate={count > 0 && count < ofKind.length}
                onChange={({ target }) => set(ofKind, target.checked)}
              />
            </legend>
            <ul className="grid grid-cols-2 gap-x-4 pl-5 text-13 sm:grid-cols-4 xl:grid-cols-7">
              {ofKind.map((body) => (
                <li key={body.orgId}>
                  <Checkbox
                    label={
                      <>
                        {body.shortName}
                        {body.hasDrafter ? null : (
                          <span className="ml-1.5 text-12 text-ochre">{t("noDrafterMark")}</span>
                        )}
                      </>
                    }
                    checked={selected.has(body.orgId)}
                    onChange={({ target }) => set([body], target.checked)}
                  />
                </li>
              ))}
            </ul>
          </fieldset>
        );
      })}
    </div>
  );
}
