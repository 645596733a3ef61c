import { requireSession } from "@nianbao/app-kit/lib/require-session";
import { buttonClass } from "@nianbao/ui/button-class";
import { Card } from "@nianbao/ui/card";
import { PageHeader } from "@nianbao/ui/page-header";
import { Cell, HeadCell, Table } from "@nianbao/ui/table";
import Link from "next/link";
import { getTranslations } from "next-intl/server";

export async function generateMetadata() {
  return { title: (await getTranslations("desk.help"))("title") };
}

const stages = [
  ["drafting", "state.edition.drafting"],
  ["review", "state.edition.in_review"],
  ["signing", "state.edition.awaiting_signature"],
  ["submission", "state.chain.submission"],
  ["committee", "state.chain.committee_review"],
  ["publication", "state.chain.publication"],
] as const;

const rules = ["own", "never", "edit", "secret"] as const;

const keys = [
  ["rows", "J / K"],
  ["enter", "Enter"],
  ["search", "/"],
  ["nextFinding", "F8 / Shift+F8"],
  ["acceptFix", "Alt+Enter"],
  ["tabs", "Alt+1 … Alt+4"],
  ["undo", "Ctrl+Z / Ctrl+Y"],
  ["bold", "Ctrl+B"],
  ["cell", "Tab / Shift+Tab"],
] as const;

/** Plain help: how a report goes its way, the rules, saving, the keys. */
export default async function Page() {
  await requireSession("web");
  const [t, all] = await Promise.all([getTranslations("desk.help"), getTranslations()]);
  return (
    <div className="flex max-w-page flex-col gap-4 p-6 max-sm:p-4">
      <PageHeader
        title={t("title")}
        actions={
          <Link href="/desk" className={buttonClass()}>
            {all("common.backTo", { place: all("desk.title") })}
          </Link>
        }
      />
      <Card title={t("chainTitle")}>
        <ol className="px-3.5 py-2">
          {stages.map(([key, name], index) => (
            <li key={key} className="grid grid-cols-[9rem_minmax(0,1fr)] gap-x-4 py-1.5 max-sm:grid-cols-1">
              <b>
                {index + 1}. {all(name)}
              </b>
              <span>{t(`chain.${key}`)}</span>
            </li>
          ))}
        </ol>
      </Card>
      <Card title={t("rulesTitle")}>
        <ul className="list-disc py-2 pr-3.5 pl-8">
          {rules.map((rule) => (
            <li key={rule} className="py-0.5">
              {t(`rules.${rule}`)}
            </li>
          ))}
        </ul>
      </Card>
      <Card title={t("savingTitle")}>
        <p className="px-3.5 py-2">{t("saving")}</p>
      </Card>
      <Card title={t("keysTitle")}>
        <Table>
          <caption className="sr-only">{t("keysCaption")}</caption>
          <thead>
            <tr>
              <HeadCell>{t("key")}</HeadCell>
              <HeadCell>{t("does")}</HeadCell>
            </tr>
          </thead>
          <tbody>
            {keys.map(([key, combination]) => (
              <tr key={key}>
                <Cell className="whitespace-nowrap">
                  <kbd>{combination}</kbd>
                </Cell>
                <Cell>{t(`keys.${key}`)}</Cell>
              </tr>
            ))}
          </tbody>
        </Table>
      </Card>
    </div>
  );
}
