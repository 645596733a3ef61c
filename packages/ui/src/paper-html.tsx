import { PaperSheet, type PaperSheetProps } from "./paper.tsx";

export interface PaperHtmlProps extends Omit<PaperSheetProps, "children"> {
  /** What `renderManuscript` of the document package made; nothing else may stand here. */
  readonly html: string;
}

/** A frozen rendering, byte for byte: the text that was signed or published. */
export function PaperHtml({ html, ...sheet }: PaperHtmlProps) {
  return (
    <PaperSheet {...sheet}>
      <div dangerouslySetInnerHTML={{ __html: html }} />
    </PaperSheet>
  );
}
