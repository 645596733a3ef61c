/** HTML that was put together by `markup` and therefore holds no text unescaped. */
export class Markup {
  readonly html: string;
  constructor(html: string) {
    this.html = html;
  }
}

type Part = string | number | Markup | null | readonly Part[];

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? "");

function written(part: Part): string {
  if (part === null) return "";
  if (part instanceof Markup) return part.html;
  if (typeof part === "object") return part.map(written).join("");
  return escaped(String(part));
}

/** Template tag: the template is markup, everything put into it is text unless it is markup itself. */
export function markup(template: TemplateStringsArray, ...parts: Part[]): Markup {
  return new Markup(template.map((piece, index) => piece + written(parts[index] ?? null)).join(""));
}

/** An element whose name is chosen by the program, never by the manuscript. */
export function element(name: `h${2 | 3 | 4 | 5}` | "td" | "th", attributes: Markup, content: Part): Markup {
  return new Markup(`<${name}${attributes.html}>${written(content)}</${name}>`);
}
