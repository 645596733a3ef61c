import { getSchema } from "@tiptap/core";
import type { Schema } from "@tiptap/pm/model";
import { manuscriptExtensions } from "./extensions.ts";

/** The one ProseMirror schema of a section body, for the server, the importer and (by its extensions) the editor. */
export const bodySchema: Schema = getSchema(manuscriptExtensions);
