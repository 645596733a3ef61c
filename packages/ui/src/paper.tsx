import type {
  Paper as PaperParts,
  PaperBlock,
  PaperCell,
  PaperRun,
  PaperSection,
} from "@nianbao/document/paper";
import { createElement, type CSSProperties, Fragment, type ReactNode } from "react";

/** `fit`: as wide as the column allows, at most life size. Numbers are per cent of life size. */
export type PaperZoom = "fit" | 75 | 90 | 100 | 125 | 150;

export interface PaperSheetProps {
  readonly zoom?: PaperZoom;
  /**
   * `page`: the printed sheet. `web`: as wide as its column, for public pages. `reading`: the printed sheet, and on
   * a phone, where its characters would be too small to read, the web's layout.
   */
  readonly layout?: "page" | "web" | "reading";
  /** `shown` marks the figures; signed and published pages leave them plain. */
  readonly figures?: "shown" | "plain";
  /** Characters of the longest name in the letterhead, which shrinks to stay on one line. */
  readonly letterhead?: number;
  /** An article of class `pp-paper`, or the parts of one. */
  readonly children: ReactNode;
}

/** A white sheet on the desk. Sizes follow `--u`, so that zoom never moves a break. */
export function PaperSheet({
  zoom = "fit",
  layout = "page",
  figures = "plain",
  letterhead,
  children,
}: PaperSheetProps) {
  const style: CSSProperties & Readonly<Record<`--${string}`, number>> =
    letterhead === undefined ? {} : { "--letterhead": letterhead };
  return (
    <div className="pp-desk">
      <div className="pp" style={style} data-zoom={zoom} data-layout={layout} data-figures={figures}>
        {children}
      </div>
    </div>
  );
}

/** Draws one figure; where it is not given, figures are plain text with the class of figures. */
export type FigureRenderer = (figure: { readonly factId: string; readonly text: string }) => ReactNode;

export interface PaperProps extends Omit<PaperSheetProps, "children"> {
  /** Made by `paperOf` of the document package, which numbers the headings. */
  readonly paper: PaperParts;
  readonly renderFigure?: FigureRenderer;
}

const plainFigure: FigureRenderer = ({ factId, text }) => (
  <span className="pp-figure" data-fact={factId}>
    {text}
  </span>
);

function Runs({
  runs,
  renderFigure,
}: {
  readonly runs: readonly PaperRun[];
  readonly renderFigure: FigureRenderer;
}) {
  return runs.map(({ text, strong, factId, change }, index) => {
    const content = factId === null ? text : renderFigure({ factId, text });
    const run = strong ? <strong>{content}</strong> : content;
    if (change === "added") return <ins key={index}>{run}</ins>;
    if (change === "removed") return <del key={index}>{run}</del>;
    return <Fragment key={index}>{run}</Fragment>;
  });
}

function Cell({ cell, renderFigure }: { readonly cell: PaperCell; readonly renderFigure: FigureRenderer }) {
  return createElement(
    cell.header ? "th" : "td",
    { colSpan: cell.colspan, rowSpan: cell.rowspan },
    cell.paragraphs.map((runs, index) => (
      <p key={index}>
        <Runs runs={runs} renderFigure={renderFigure} />
      </p>
    )),
  );
}

const headingTags = { 2: "h3", 3: "h4", 4: "h5" } as const;

function Block({
  block,
  renderFigure,
}: {
  readonly block: PaperBlock;
  readonly renderFigure: FigureRenderer;
}) {
  if (block.kind === "table") {
    return (
      <table id={block.changeId} className="pp-table">
        <tbody>
          {block.rows.map((row, rowIndex) => (
            <tr key={rowIndex}>
              {row.map((cell, cellIndex) => (
                <Cell key={cellIndex} cell={cell} renderFigure={renderFigure} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    );
  }
  const runs = <Runs runs={block.runs} renderFigure={renderFigure} />;
  if (block.kind === "paragraph")
    return (
      <p id={block.changeId} className="pp-p">
        {runs}
      </p>
    );
  const Tag = headingTags[block.level];
  return (
    <Tag id={block.changeId} className={`pp-h${block.level}`}>
      <span className="pp-number">{block.number}</span>
      {runs}
    </Tag>
  );
}

function Section({
  section,
  renderFigure,
}: {
  readonly section: PaperSection;
  readonly renderFigure: FigureRenderer;
}) {
  return (
    <section className="pp-section" id={`section-${section.id}`} data-role={section.statutoryRole}>
      {section.heading ? (
        <h2 id={section.heading.changeId} className="pp-h1">
          <span className="pp-number">{section.heading.number}</span>
          {section.heading.runs ? (
            <Runs runs={section.heading.runs} renderFigure={renderFigure} />
          ) : (
            section.heading.text
          )}
        </h2>
      ) : null}
      {section.blocks.map((block, index) => (
        <Block key={index} block={block} renderFigure={renderFigure} />
      ))}
    </section>
  );
}

/** Parts the name of the issuing body from the rest, so that a title of two lines breaks between them. */
export function TitleParts({
  title,
  issuers,
}: {
  readonly title: string;
  readonly issuers: readonly string[];
}) {
  const issuer = issuers.find((name) => title.startsWith(name) && title.length > name.length);
  if (!issuer) return title;
  return (
    <>
      <span className="pp-title-part">{issuer}</span>
      <span className="pp-title-part">{title.slice(issuer.length)}</span>
    </>
  );
}

/**
 * A manuscript as it is printed, or a compared one of `compareManuscripts` with its removed words struck: letterhead, document number and 签发人, red line, title, addressee, numbered
 * sections, 署名 and date, 抄送. The same parts and class names as `renderManuscript` of the document package.
 */
export function Paper({ paper, renderFigure = plainFigure, ...sheet }: PaperProps) {
  return (
    <PaperSheet {...sheet} letterhead={Math.max(1, ...paper.issuers.map((name) => [...name].length))}>
      <article className="pp-paper" lang="zh-CN">
        <header className="pp-header">
          {paper.issuers.map((issuer) => (
            <p key={issuer} className="pp-letterhead">
              {issuer}
            </p>
          ))}
          {paper.docNumber || paper.signatory ? (
            <p className="pp-doc-line">
              {paper.docNumber ? <span className="pp-doc-number">{paper.docNumber}</span> : null}
              {paper.signatory ? (
                <span className="pp-signatory">
                  签发人：<span className="pp-signatory-name">{paper.signatory}</span>
                </span>
              ) : null}
            </p>
          ) : null}
        </header>
        <h1 className="pp-title">
          <TitleParts title={paper.title} issuers={paper.issuers} />
        </h1>
        {paper.addressee ? <p className="pp-addressee">{paper.addressee}</p> : null}
        {paper.sections.map((section) => (
          <Section key={section.id} section={section} renderFigure={renderFigure} />
        ))}
        <div className="pp-signature">
          {paper.issuers.map((issuer) => (
            <p key={issuer} className="pp-issuer">
              {issuer}
            </p>
          ))}
          {paper.issueDate ? <p className="pp-date">{paper.issueDate}</p> : null}
        </div>
        {paper.cc ? (
          <footer className="pp-imprint">
            <p className="pp-cc">抄送：{paper.cc}</p>
          </footer>
        ) : null}
      </article>
    </PaperSheet>
  );
}
