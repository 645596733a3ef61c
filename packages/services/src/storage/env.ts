import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "zod";

const Bucket = z.object({
  S3_ENDPOINT: z.url({ protocol: /^https?$/ }),
  S3_BUCKET: z.string().min(1),
  S3_ACCESS_KEY_ID: z.string().min(1),
  S3_SECRET_ACCESS_KEY: z.string().min(1),
  S3_REGION: z.string().min(1).default("us-east-1"),
});
export type Bucket = z.infer<typeof Bucket>;

const Folder = z.object({ NIANBAO_FILES: z.string().min(1).optional() });

/** Where files are kept: in a bucket when `S3_ENDPOINT` is set (then all of `S3_*` must be), else in a folder. */
export const storageEnv = (): { readonly bucket: Bucket } | { readonly folder: string } =>
  process.env["S3_ENDPOINT"]
    ? { bucket: Bucket.parse(process.env) }
    : { folder: Folder.parse(process.env).NIANBAO_FILES ?? projectFolder() };

/** `.nianbao/files` of the project, so that every process started in it finds the same folder. */
function projectFolder(): string {
  const start = process.cwd();
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, "pnpm-workspace.yaml"))) return join(folder, ".nianbao", "files");
    if (dirname(folder) === folder) return join(start, ".nianbao", "files");
  }
}
