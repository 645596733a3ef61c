/** What a manuscript may measure. Characters are UTF-16 units, the unit in which strings are held. */
export const maxSectionCharacters = 200_000;
/** Nodes of one section: a table of 2,000 cells and its paragraphs fits several times over. */
export const maxSectionNodes = 40_000;
/** doc › table › row › cell › paragraph › text › marks entry: the schema nests no deeper. */
export const maxBodyDepth = 8;
export const maxSections = 60;
export const maxFacts = 2_000;
export const maxTableSpan = 100;

/** What an imported file may measure, in bytes or characters. */
export const maxFileBytes = 10 * 1024 * 1024;
export const maxUnpackedBytes = 50 * 1024 * 1024;
export const maxXmlPartBytes = 8 * 1024 * 1024;
export const maxZipEntries = 2_000;
/** Entries larger than `ratioCheckedFromBytes` may unpack to no more than this many times their size. */
export const maxUnpackRatio = 100;
export const ratioCheckedFromBytes = 1024 * 1024;
/** How long the reader of the old Word format may take over one file. */
export const legacyMilliseconds = 5_000;
export const maxImportCharacters = 500_000;
export const maxXmlDepth = 100;
/** Opening, closing and empty tags of one part; a hundred dense pages have about half as many. */
export const maxXmlTags = 250_000;
