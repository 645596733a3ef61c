import { type StatutoryRole, statutoryRoles } from "@nianbao/domain/manuscript/statutory-role";

/**
 * Hidden bookmarks (their names open with _) that carry through Word what words alone do not say: where a section
 * begins and its statutory role, and that a paragraph which reads like a heading is none.
 */
export const sectionMark = (role: StatutoryRole, index: number): string => `_nb_section_${index}_${role}`;
export const textMark = (index: number): string => `_nb_text_${index}`;

export const roleOfMark = (name: string): StatutoryRole | null => {
  const role = /^_nb_section_\d{1,4}_([a-z_]{1,40})$/u.exec(name)?.[1];
  return statutoryRoles.find((each) => each === role) ?? null;
};

export const isTextMark = (name: string): boolean => /^_nb_text_\d{1,6}$/u.test(name);
