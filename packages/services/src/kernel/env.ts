import { z } from "zod";

const Env = z.object({
  /** Folder with the site's own fonts (仿宋_GB2312, 方正小标宋简体 …), which go before the shipped ones in PDFs. */
  NIANBAO_FONT_DIR: z.string().min(1).optional(),
});

export const printEnv = () => Env.parse(process.env);
