/** The year a new campaign is most likely for: the one after the newest, or this one where there is none. */
export const proposedYear = (taken: readonly number[], now: Date): number =>
  taken.length > 0 ? Math.max(...taken) + 1 : now.getFullYear();
