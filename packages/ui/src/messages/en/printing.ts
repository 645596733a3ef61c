export const printing = {
  preview: "Preview",
  title: "Print preview",
  note: "Page for page as the PDF",
  pages: "{count, plural, one {# page} other {# pages}}",
  page: "Page {number}",
  download: "Download PDF",
  close: "Close",
  unsaved: "Some text is not saved yet; this shows what is saved",
};
