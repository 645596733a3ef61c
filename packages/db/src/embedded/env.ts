/** The environment for PostgreSQL's programs: ours without the PG… settings that were meant for its clients. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const environment = { ...process.env };
  for (const name of Object.keys(environment)) {
    if (name.startsWith("PG")) Reflect.deleteProperty(environment, name);
  }
  return environment;
}
