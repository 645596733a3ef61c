import { useTranslations } from "next-intl";

interface WordLinkProps {
  readonly reportId: string;
  /** An earlier edition; the newest when absent. */
  readonly editionId?: string;
}

/** The report as a Word file, as the server has it now. */
export function WordLink({ reportId, editionId }: WordLinkProps) {
  const t = useTranslations("review");
  const query = editionId ? `?${new URLSearchParams({ edition: editionId })}` : "";
  return (
    <a
      href={`/desk/reports/${reportId}/docx${query}`}
      download
      className="inline-flex items-center text-13 whitespace-nowrap text-blue-link max-sm:min-h-11"
    >
      {t("downloadWord")}
    </a>
  );
}
