import { useTranslations } from "next-intl";
import type { Person } from "@/lib/answers";
import { standingOf } from "@/lib/grant-state";
import { PanelBlock } from "@/parts/detail-panel";
import { RevokeGrant } from "@/parts/grant-acts";
import { GrantTerm } from "@/parts/grant-term";

export interface PersonGrantsProps {
  readonly person: Person;
  readonly mayRevoke: boolean;
  readonly now: Date;
}

/** The roles a person holds and, folded, every grant before. */
export function PersonGrants({ person, mayRevoke, now }: PersonGrantsProps) {
  const t = useTranslations("admin.grant");
  const roleName = useTranslations("role");
  const standing = person.grants.map((grant) => ({ grant, how: standingOf(grant, now) }));
  const given = standing.filter(({ how }) => how === "active" || how === "later");
  const over = standing.filter(({ how }) => !["active", "later", "proposed"].includes(how));
  return (
    <PanelBlock title={t("roles")}>
      {given.length === 0 ? <p className="text-13 text-ochre">{t("noRoles")}</p> : null}
      <ul className="flex flex-col gap-1.5">
        {given.map(({ grant, how }) => (
          <li key={grant.id} className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
            <b>{roleName(grant.role)}</b>
            <span className="text-13 text-ink-2">
              <GrantTerm startsAt={grant.startsAt} endsAt={grant.endsAt} />
              {how === "later" ? `　${t("state.later")}` : null}
            </span>
            {mayRevoke ? (
              <span className="ml-auto">
                <RevokeGrant id={grant.id} name={person.name} role={roleName(grant.role)} />
              </span>
            ) : null}
          </li>
        ))}
      </ul>
      {over.length > 0 ? (
        <details className="text-13">
          <summary className="text-blue-link">{t("history")}</summary>
          <ul className="mt-1 flex flex-col gap-1">
            {over.map(({ grant, how }) => (
              <li key={grant.id} className="text-ink-2">
                {roleName(grant.role)}　<GrantTerm startsAt={grant.startsAt} endsAt={grant.endsAt} />　
                {t(`state.${how}`)}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </PanelBlock>
  );
}
