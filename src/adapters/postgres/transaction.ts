import { DatabaseError, type Pool, type PoolClient, type QueryConfig } from 'pg';

/** Runs `work` in one transaction: all of it is kept, and on disk when this resolves, or none. */
export const inTransaction = <T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> =>
  withClient(pool, async (client) => {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    return result;
  });

type Answers<Asks extends readonly (() => Promise<unknown>)[]> = { [At in keyof Asks]: Awaited<ReturnType<Asks[At]>> };

/** Asks one thing after the other, without waiting for the answer in between where the connection can do that (`pipeline`). */
export async function atOnce<const Asks extends readonly (() => Promise<unknown>)[]>(
  client: PoolClient,
  ...asks: Asks
): Promise<Answers<Asks>> {
  if (client.pipeline) {
    const { stream } = client.connection;
    // One write for all of it.
    stream.cork();
    const asked = asks.map((ask) => ask());
    stream.uncork();
    return (await Promise.all(asked)) as Answers<Asks>;
  }
  const answers: unknown[] = [];
  for (const ask of asks) answers.push(await ask());
  return answers as Answers<Asks>;
}

export type Write = QueryConfig<unknown[]>;

/** Sends the last writes of a transaction together with its end: where one of them fails the database keeps nothing of it. */
export async function commitWith(client: PoolClient, writes: readonly Write[]): Promise<void> {
  await atOnce(client, ...writes.map((write) => () => client.query(write)), () => client.query('commit'));
}

/** A connection for `work` that begins and commits by itself; where it fails, what was begun is rolled back. */
export async function withClient<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let isBroken = false;
  try {
    return await work(client);
  } catch (error) {
    // A connection that cannot even roll back is not given to the next caller.
    await client.query('rollback').catch(() => (isBroken = true));
    throw error;
  } finally {
    client.release(isBroken);
  }
}

/** Whether a key was taken already (unique violation): nothing of the statement was written. */
export const isTaken = (error: unknown): boolean => error instanceof DatabaseError && error.code === '23505';
