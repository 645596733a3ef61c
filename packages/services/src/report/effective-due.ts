/** The instant before which this edition must be submitted; an extension counts when it is later. */
export const effectiveDue = (
  edition: { readonly dueAt: Date },
  report: { readonly extendedUntil: Date | null },
): Date =>
  report.extendedUntil && report.extendedUntil > edition.dueAt ? report.extendedUntil : edition.dueAt;
