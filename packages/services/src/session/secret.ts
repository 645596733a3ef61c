import { createHash, randomBytes } from "node:crypto";

/** A new secret for a cookie or a link: 256 random bits, 43 characters of base64url. Never stored. */
export const newSecret = (): string => randomBytes(32).toString("base64url");

/** What is stored in its place: SHA-256, hex. Enough for a secret that nobody chose. */
export const hashSecret = (secret: string): string => createHash("sha256").update(secret).digest("hex");

/** Whether this can be a secret of ours at all, so that nonsense costs no query. */
export const looksLikeSecret = (text: string): boolean => /^[A-Za-z0-9_-]{43}$/.test(text);
