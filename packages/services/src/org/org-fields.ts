import { orgKinds } from "@nianbao/domain/org/org-kind";
import type { Step } from "@nianbao/domain/workflow/chain";
import { z } from "zod";
import { line } from "../kernel/text.ts";

/** What an administrator says about a body. `uscc` is the 18-character 统一社会信用代码 (GB 32100). */
export const orgFields = {
  kind: z.enum(orgKinds),
  fullName: line(60).pipe(z.string().min(1)),
  shortName: line(20).pipe(z.string().min(1)),
  docPrefix: line(20).default(""),
  indexPrefix: line(20).default(""),
  uscc: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[0-9A-HJ-NPQRTUWXY]{18}$/)
    .nullable()
    .default(null),
  deliberationRequired: z.boolean().default(false),
  ordinal: z.int().min(0).max(100_000).default(0),
};

/** One to eight steps of people who review; nobody who writes or signs is among them. */
export const Chain = z
  .array(
    z.object({
      key: z.string().regex(/^[a-z][a-z0-9_]{0,30}$/),
      role: z.enum(["checker", "legal_reviewer", "deputy", "disclosure_reviewer"]),
      mode: z.enum(["one", "all"]),
    }),
  )
  .min(1)
  .max(8)
  .refine((steps) => new Set(steps.map((step) => step.key)).size === steps.length) satisfies z.ZodType<
  Step[]
>;
