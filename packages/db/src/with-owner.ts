import pg from "pg";

/** Does something with one connection of the schema's owner, and closes it. For set-up, never for an app. */
export async function withOwner<T>(ownerUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: "nianbao-owner" });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
