import { found } from "@nianbao/app-kit/lib/found";
import { requireSession } from "@nianbao/app-kit/lib/require-session";
import { HeadLine } from "@nianbao/ui/page-header";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ImportScreen } from "./import-screen.tsx";

interface Props {
  readonly params: Promise<{ readonly reportId: string }>;
}

export async function generateMetadata() {
  return { title: (await getTranslations("editor"))("import.title") };
}

/** Reads a text or a file into the draft, after the drafter has confirmed each part. */
export default async function Page({ params }: Props) {
  const { api } = await requireSession("web");
  const [view, t] = await Promise.all([found(api.report.get(await params)), getTranslations("editor")]);
  const back = `/desk/reports/${view.report.id}`;
  if (!view.mayArrange) redirect(back);
  return (
    <>
      <HeadLine back={{ href: back, label: t("import.back") }} title={t("import.title")} />
      <div className="min-h-0 flex-1 overflow-y-auto p-6 max-sm:p-4">
        <ImportScreen
          editionId={view.edition.id}
          version={view.edition.version}
          title={view.manuscript.title}
          addressee={view.manuscript.addressee}
          cc={view.manuscript.cc}
          back={back}
        />
      </div>
    </>
  );
}
