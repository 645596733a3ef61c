/** The LIKE pattern of texts that contain exactly these characters. */
export const containing = (words: string): string => `%${words.replace(/[\\%_]/g, "\\$&")}%`;
