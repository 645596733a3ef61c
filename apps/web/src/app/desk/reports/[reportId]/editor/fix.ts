import type { Finding } from "@nianbao/domain/checks/finding";

/** The words that put a finding right in place of its excerpt, or null where only a person can say. */
export const fixOf = ({ fix, from, to }: Finding): string | null =>
  fix && fix.from === from && fix.to === to ? fix.replacement : null;
