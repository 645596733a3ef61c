/** The environment for PostgreSQL's programs: ours without the PG… settings that were meant for its clients. */
export const serverEnvironment = () =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("PG")));
