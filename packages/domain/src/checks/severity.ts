export const severities = ["error", "warning", "hint"] as const;
/** An error blocks its gate; a warning wants a fix or a waiver; a hint is for the drafter alone. */
export type Severity = (typeof severities)[number];

export const gates = ["submit", "sign", "publish"] as const;
export type Gate = (typeof gates)[number];
