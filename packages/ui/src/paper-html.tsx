import { htmlParts } from "@nianbao/document/html-parts";
import type { ReactNode } from "react";
import { PaperSheet, type PaperSheetProps } from "./paper.tsx";

export interface PaperHtmlProps extends Omit<PaperSheetProps, "children"> {
  /** What `renderManuscript` of the document package made; nothing else may stand here. */
  readonly html: string;
  /** Something that is no part of the text, shown on the sheet between its title and its body. */
  readonly afterTitle?: ReactNode;
}

const letterheadLine = /<p class="pp-letterhead">(.*?)<\/p>/gu;

const longestIssuer = (html: string): number =>
  Math.max(1, ...[...html.matchAll(letterheadLine)].map(([, name = ""]) => [...name].length));

/** A frozen rendering, byte for byte: the text that was signed or published. */
export function PaperHtml({ html, afterTitle, ...sheet }: PaperHtmlProps) {
  const parts = afterTitle ? htmlParts(html) : null;
  return (
    <PaperSheet {...sheet} letterhead={longestIssuer(html)}>
      {parts ? (
        <article lang="zh-CN">
          <div className="pp-paper" dangerouslySetInnerHTML={{ __html: parts.head }} />
          {afterTitle}
          <div className="pp-paper" dangerouslySetInnerHTML={{ __html: parts.rest }} />
        </article>
      ) : (
        <>
          {afterTitle}
          <div dangerouslySetInnerHTML={{ __html: html }} />
        </>
      )}
    </PaperSheet>
  );
}
