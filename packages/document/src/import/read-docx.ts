import { readBlocks } from "./docx-blocks.ts";
import { numberingCounter } from "./docx-numbering.ts";
import { textBelow } from "./docx-runs.ts";
import { readStyles } from "./docx-styles.ts";
import { FileError } from "./file-error.ts";
import { Notices, type ReadDocument } from "./read-document.ts";
import { type Archive, withArchive } from "./unzip.ts";
import { attributeOf, childOf, childrenOf, parseXml } from "./xml.ts";

/** Parts with words of their own that are not imported, but searched for 密级 marks. */
const besideBody = /\/(?:header|footer|footnotes|endnotes|comments)\d*\.xml$/u;

const mainPart = "/officeDocument";

/** The main part is named by the package's relations; targets outside the file are never followed. */
async function documentPart(archive: Archive): Promise<string> {
  const relations = await archive.read("_rels/.rels");
  if (relations === null) throw new FileError("unreadable", "no package relations");
  const relation = childrenOf(parseXml(relations)).find(
    (child) =>
      attributeOf(child, "Type")?.endsWith(mainPart) && attributeOf(child, "TargetMode") !== "External",
  );
  const target = attributeOf(relation ?? null, "Target")?.replace(/^\//u, "");
  if (!target) throw new FileError("unreadable", "no main document");
  return target;
}

async function readPart(archive: Archive, name: string) {
  const text = await archive.read(name);
  return text === null ? null : parseXml(text);
}

/**
 * Reads a .docx as it reads with all changes accepted, with the numbers Word generates.
 * @throws FileError when the file is no such document or passes a limit
 */
export async function readDocx(bytes: Uint8Array): Promise<ReadDocument> {
  return withArchive(bytes, async (archive) => {
    if (archive.names.some((each) => /vbaProject\.bin$/iu.test(each)))
      throw new FileError("macros", "holds macros");
    const name = await documentPart(archive);
    const root = await readPart(archive, name);
    const body = childOf(root, "body");
    if (!body) throw new FileError("unreadable", "no body");
    const folder = name.slice(0, name.lastIndexOf("/") + 1);
    const notices = new Notices();
    const blocks = readBlocks(body, {
      styles: readStyles(await readPart(archive, `${folder}styles.xml`)),
      number: numberingCounter(await readPart(archive, `${folder}numbering.xml`)),
      notices,
    });
    const comments = await readPart(archive, `${folder}comments.xml`);
    if (comments) notices.explain("comments_dropped", childrenOf(comments).map(textBelow));
    const allText = [textBelow(body)];
    for (const part of archive.names.filter((each) => each.startsWith(folder) && besideBody.test(each))) {
      const beside = await readPart(archive, part);
      if (beside) allText.push(textBelow(beside));
    }
    return { blocks, notices, allText: allText.join("\n") };
  });
}
