/** What the renderer's threads are told once and what they are asked. */
export interface WorkerSettings {
  templateFolder: string;
  fontFolders: string[];
  /** Families by role, as JSON. */
  families: string;
}

export type RenderKind = "pdf" | "svg";

export interface RenderJob {
  kind: RenderKind;
  /** A print model as JSON. */
  paper: string;
}

export type RenderAnswer = { ok: true; bytes: Uint8Array<ArrayBuffer> } | { ok: false; fault: string };
