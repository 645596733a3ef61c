import { z } from "zod";

/** 3 to 32 characters of a–z, 0–9, dot, hyphen and underscore, beginning with a letter or digit; lower case. */
export const Username = z
  .string()
  .max(64)
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9][a-z0-9._-]{2,31}$/);

/** A password as typed: not trimmed, not cleaned; its strength is judged by the verb. */
export const Password = z.string().min(1).max(200);
