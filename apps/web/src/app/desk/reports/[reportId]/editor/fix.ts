import type { Finding } from "@nianbao/domain/checks/finding";

/** The words that a finding's correction puts in, or null where only a person can say. */
export const fixOf = ({ fix }: Finding): string | null => fix?.replacement ?? null;

/** Whether the correction replaces just the words the finding shows, so that it can be told by its outcome. */
export const fixesExcerpt = ({ fix, from, to }: Finding): boolean =>
  fix !== null && fix.from === from && fix.to === to;
