import { Mark, Node, type Extensions } from "@tiptap/core";
import { tableEditing } from "@tiptap/pm/tables";
import { maxTableSpan } from "./limits.ts";

/** The part of a DOM element that is read here; the package is checked without the DOM's types. */
interface ReadElement {
  getAttribute(name: string): string | null;
  readonly textContent: string | null;
}

const attributeError = (name: string): RangeError => new RangeError(`attribute ${name} is not allowed`);

const validSpan = (value: unknown): void => {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 1 || value > maxTableSpan)
    throw attributeError("span");
};

const validLevel = (value: unknown): void => {
  if (value !== 2 && value !== 3 && value !== 4) throw attributeError("level");
};

const validText = (longest: number) => (value: unknown) => {
  if (typeof value !== "string" || value.length < 1 || value.length > longest) throw attributeError("text");
};

const span = (name: string) => ({
  default: 1,
  validate: validSpan,
  parseHTML: (element: ReadElement) =>
    Math.min(maxTableSpan, Math.max(1, Number.parseInt(element.getAttribute(name) ?? "1", 10) || 1)),
});

const Doc = Node.create({ name: "doc", topNode: true, content: "block+" });

const Text = Node.create({ name: "text", group: "inline" });

const Paragraph = Node.create({
  name: "paragraph",
  group: "block",
  content: "inline*",
  priority: 1000,
  parseHTML: () => [{ tag: "p" }],
  renderHTML: ({ HTMLAttributes }) => ["p", HTMLAttributes, 0],
});

/** Levels 2 to 4 are （一）, 1. and （1）. The numbers are drawn from the structure and never typed. */
const Heading = Node.create({
  name: "heading",
  group: "block",
  content: "inline*",
  defining: true,
  addAttributes: () => ({
    level: { isRequired: true, rendered: false, validate: validLevel, parseHTML: () => null },
  }),
  parseHTML: () => [
    { tag: "h1", attrs: { level: 2 } },
    { tag: "h2", attrs: { level: 2 } },
    { tag: "h3", attrs: { level: 3 } },
    { tag: "h4", attrs: { level: 4 } },
    { tag: "h5", attrs: { level: 4 } },
  ],
  renderHTML: ({ node, HTMLAttributes }) => [`h${String(node.attrs["level"])}`, HTMLAttributes, 0],
});

/** A number that points to a fact; its text is a snapshot that `freeze` replaces by the fact's value. */
const Figure = Node.create({
  name: "figure",
  group: "inline",
  inline: true,
  atom: true,
  selectable: true,
  addAttributes: () => ({
    factId: {
      isRequired: true,
      validate: validText(64),
      parseHTML: (element: ReadElement) => element.getAttribute("data-fact"),
      renderHTML: (attributes: Record<string, unknown>) => ({ "data-fact": attributes["factId"] }),
    },
    text: {
      isRequired: true,
      rendered: false,
      validate: validText(100),
      parseHTML: (element: ReadElement) => element.textContent,
    },
  }),
  parseHTML: () => [
    {
      tag: "span[data-fact]",
      getAttrs: (element: ReadElement) =>
        element.getAttribute("data-fact") && element.textContent ? null : false,
    },
  ],
  renderHTML: ({ node, HTMLAttributes }) => [
    "span",
    { ...HTMLAttributes, class: "pp-figure" },
    String(node.attrs["text"]),
  ],
  renderText: ({ node }) => String(node.attrs["text"]),
});

const Strong = Mark.create({
  name: "strong",
  parseHTML: () => [{ tag: "strong" }, { tag: "b" }],
  renderHTML: ({ HTMLAttributes }) => ["strong", HTMLAttributes, 0],
  addKeyboardShortcuts() {
    return { "Mod-b": () => this.editor.commands.toggleMark(this.name) };
  },
});

const Table = Node.create({
  name: "table",
  group: "block",
  content: "tableRow+",
  isolating: true,
  extendNodeSchema: (extension) => (extension.name === "table" ? { tableRole: "table" } : {}),
  parseHTML: () => [{ tag: "table" }],
  renderHTML: ({ HTMLAttributes }) => ["table", HTMLAttributes, ["tbody", 0]],
  addProseMirrorPlugins: () => [tableEditing()],
});

const TableRow = Node.create({
  name: "tableRow",
  content: "(tableCell | tableHeader)+",
  extendNodeSchema: (extension) => (extension.name === "tableRow" ? { tableRole: "row" } : {}),
  parseHTML: () => [{ tag: "tr" }],
  renderHTML: ({ HTMLAttributes }) => ["tr", HTMLAttributes, 0],
});

const cell = (name: "tableCell" | "tableHeader", tag: "td" | "th", tableRole: string) =>
  Node.create({
    name,
    content: "paragraph+",
    isolating: true,
    extendNodeSchema: (extension) => (extension.name === name ? { tableRole } : {}),
    addAttributes: () => ({ colspan: span("colspan"), rowspan: span("rowspan") }),
    parseHTML: () => [{ tag }],
    renderHTML: ({ HTMLAttributes }) => [tag, HTMLAttributes, 0],
  });

/**
 * The section body as Tiptap extensions: the editor mounts this list, the server builds its schema from it, so
 * both accept the same documents. Undo, placeholders and other behaviour are the editor's own additions; nodes,
 * marks and attributes are added only here.
 */
export const manuscriptExtensions: Extensions = [
  Doc,
  Text,
  Paragraph,
  Heading,
  Figure,
  Strong,
  Table,
  TableRow,
  cell("tableCell", "td", "cell"),
  cell("tableHeader", "th", "header_cell"),
];
