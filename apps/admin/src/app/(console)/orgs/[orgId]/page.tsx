import { found } from "@nianbao/app-kit/lib/found";
import { Card } from "@nianbao/ui/card";
import { HeadLine } from "@nianbao/ui/page-header";
import { KeyValue } from "@nianbao/ui/key-value";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { address } from "@/lib/query";
import { requireConsole } from "@/lib/require-console";
import { OrgChain } from "./org-chain";
import { OrgActs } from "./org-acts";
import { OrgDivisions } from "./org-divisions";
import { OrgTenures } from "./org-tenures";

interface Props {
  readonly params: Promise<{ readonly orgId: string }>;
}

export async function generateMetadata({ params }: Props) {
  const { api } = await requireConsole("system_admin");
  return { title: (await found(api.adminOrgs.get({ orgId: (await params).orgId }))).shortName };
}

export default async function Page({ params }: Props) {
  const { api } = await requireConsole("system_admin");
  const { orgId } = await params;
  const [t, kind, common, org, me] = await Promise.all([
    getTranslations("admin"),
    getTranslations("orgKind"),
    getTranslations("common"),
    found(api.adminOrgs.get({ orgId })),
    api.me.get(),
  ]);
  const people = address("/people", { org: org.id });
  return (
    <>
      <HeadLine
        back={{ href: "/orgs", label: t("bodies") }}
        title={org.shortName}
        actions={<OrgActs org={org} />}
      >
        {kind(org.kind) === org.shortName ? null : (
          <span className="text-13 text-ink-2">{kind(org.kind)}</span>
        )}
        {org.active ? null : <b className="text-13 text-ochre">{t("body.inactive")}</b>}
      </HeadLine>
      <div className="grid items-start gap-4 p-6 max-sm:p-4 lg:grid-cols-[3fr_2fr]">
        <div className="flex flex-col gap-4">
          <OrgTenures org={org} now={me.now} />
          <OrgDivisions org={org} />
        </div>
        <div className="flex flex-col gap-4">
          <Card
            title={t("body.facts")}
            aside={
              <Link href={people} className="text-blue-link hover:underline">
                {t("body.seePeople")}
              </Link>
            }
          >
            <div className="p-3.5">
              <KeyValue
                items={[
                  { key: t("body.fullName"), value: org.fullName },
                  { key: t("body.docPrefix"), value: org.docPrefix || common("none") },
                  { key: t("body.indexPrefix"), value: org.indexPrefix || common("none") },
                  { key: t("body.uscc"), value: org.uscc ?? common("none") },
                  {
                    key: t("body.deliberation"),
                    value: common(org.deliberationRequired ? "yes" : "no"),
                  },
                  { key: t("body.people"), value: org.people },
                  { key: t("body.ordinal"), value: org.ordinal },
                ]}
              />
            </div>
          </Card>
          <OrgChain org={org} />
        </div>
      </div>
    </>
  );
}
