/** Where a report's printed paper is had: the file, or the picture of its pages. */
export const paperHref = (form: "pdf" | "preview", reportId: string, editionId?: string): string => {
  const query = editionId === undefined ? "" : `?${new URLSearchParams({ edition: editionId })}`;
  return `/desk/reports/${reportId}/${form}${query}`;
};
