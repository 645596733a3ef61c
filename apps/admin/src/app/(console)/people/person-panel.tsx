import { isAdminRole } from "@nianbao/domain/policy/roles";
import { KeyValue } from "@nianbao/ui/key-value";
import { formatDateTime } from "@nianbao/ui/lib/format";
import { Notice } from "@nianbao/ui/notice";
import { useLocale, useTranslations } from "next-intl";
import type { ListedGrant, Person } from "@/lib/answers";
import { linkBase } from "@/lib/link-base";
import { DetailPanel, PanelBlock } from "@/parts/detail-panel";
import { GrantCard } from "@/parts/grant-card";
import { PersonActs } from "./person-acts";
import { PersonGrants } from "./person-grants";
import { PersonSessions } from "./person-sessions";
import { PersonStatus } from "./person-status";
import { PersonTenures } from "./person-tenures";

export interface PersonPanelProps {
  readonly person: Person;
  /** Proposals for this person that wait. */
  readonly pending: readonly ListedGrant[];
  readonly role: "system_admin" | "security_admin" | "audit_admin";
  /** Whether the reader looks at himself. */
  readonly own: boolean;
  readonly now: Date;
  readonly closeHref: string;
}

/** Everything the administrators know of one person, and what the reader may do. */
export function PersonPanel({ person, pending, role, own, now, closeHref }: PersonPanelProps) {
  const t = useTranslations("admin");
  const locale = useLocale();
  const exact = (at: Date) => formatDateTime(at, locale);
  const held = person.grants.filter((grant) => grant.state === "active").map((grant) => grant.role);
  const heldOrProposed = [...held, ...pending.map((grant) => grant.role)];
  const administrator = heldOrProposed.some(isAdminRole);
  const posts = person.tenures
    .filter((one) => one.endsOn === null)
    .map((one) => one.post)
    .join("、");
  return (
    <DetailPanel
      title={person.name}
      note={`${person.orgShortName}${posts ? `　${posts}` : ""}`}
      closeHref={closeHref}
    >
      {pending.length > 0 ? (
        <PanelBlock title={t("grant.pending")}>
          {pending.map((grant) => (
            <GrantCard key={grant.id} grant={grant} role={role} now={now} />
          ))}
        </PanelBlock>
      ) : null}
      <KeyValue
        items={[
          { key: t("username"), value: person.username },
          { key: t("org"), value: person.orgShortName },
          { key: t("division"), value: person.divisionName ?? t("noDivision") },
          {
            key: t("status"),
            value: (
              <PersonStatus
                status={person.status}
                lockedUntil={person.lockedUntil}
                pending={false}
                now={now}
              />
            ),
          },
          {
            key: t("lastSignIn"),
            value: person.lastSignInAt ? exact(person.lastSignInAt) : t("neverSignedIn"),
          },
          {
            key: t("passwordSet"),
            value: person.passwordChangedAt ? exact(person.passwordChangedAt) : t("passwordNever"),
          },
          ...(person.linkExpiresAt
            ? [{ key: t("linkWaiting"), value: t("linkUntil", { time: exact(person.linkExpiresAt) }) }]
            : []),
        ]}
      />
      {role === "system_admin" ? (
        <PersonActs
          person={person}
          held={heldOrProposed}
          linkBase={linkBase(administrator ? "admin" : "web")}
          sealed={administrator && person.passwordChangedAt !== null}
          own={own}
          now={now}
        />
      ) : null}
      {role === "system_admin" && administrator && person.passwordChangedAt && !own ? (
        <Notice tone="blue" className="text-13">
          {t("link.isAdministrator")}
        </Notice>
      ) : null}
      <PersonGrants person={person} mayRevoke={role === "security_admin" && !own} now={now} />
      <PersonTenures person={person} mayManage={role === "system_admin"} />
      <PersonSessions person={person} own={own} now={now} />
    </DetailPanel>
  );
}
