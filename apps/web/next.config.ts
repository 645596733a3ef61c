import { fileURLToPath } from "node:url";
import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const root = fileURLToPath(new URL("../..", import.meta.url));

const config: NextConfig = {
  output: "standalone",
  outputFileTracingRoot: root,
  turbopack: { root },
  images: { unoptimized: true },
  poweredByHeader: false,
  reactStrictMode: true,
  // Titles and meta tags stand in the head for every reader, not only for known crawlers.
  htmlLimitedBots: /.*/,
  serverExternalPackages: ["pg", "@node-rs/argon2", "pino", "@myriaddreamin/typst-ts-node-compiler"],
  // What the threads of the PDF renderer and the reader of old Word files open by path while they run.
  outputFileTracingIncludes: {
    "/**": [
      "../../packages/document/fonts/*",
      "../../packages/document/src/pdf/*",
      "../../packages/document/package.json",
      "../../packages/document/node_modules/@myriaddreamin/*",
      "../../node_modules/.pnpm/@myriaddreamin+typst-ts-node-compiler*/**/*",
      "../../packages/document/src/import/legacy-main.ts",
      "../../packages/document/node_modules/word-extractor",
      "../../node_modules/.pnpm/{word-extractor,saxes,xmlchars,yauzl,fd-slicer,pend,buffer-crc32}@*/**/*",
    ],
  },
};

export default createNextIntlPlugin("./src/i18n/request.ts")(config);
