import { readdirSync, readFileSync } from 'node:fs';
import { Client } from 'pg';

/** Ticks of /proc are hundredths of a second on every Linux that Node runs on. */
const TICK_MILLISECONDS = 10;

/** Milliseconds of processor that a PostgreSQL and all its connections have used, those that are closed too; 0 where /proc does not tell. */
export async function readDatabaseProcessor(url: string): Promise<number> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  const postmaster = readTimes(rows[0]!.pid)?.parent;
  await client.end();
  const own = postmaster === undefined ? null : readTimes(postmaster);
  if (!own) return 0;
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => readTimes(Number(name)) ?? [])
    .filter(({ parent }) => parent === postmaster);
  return TICK_MILLISECONDS * (own.ended + [own, ...children].reduce((sum, { used }) => sum + used, 0));
}

/** `ended`: what children used that are gone. */
function readTimes(pid: number): { readonly parent: number; readonly used: number; readonly ended: number } | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in parentheses may hold anything.
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    return { parent: fields[1]!, used: fields[11]! + fields[12]!, ended: fields[13]! + fields[14]! };
  } catch {
    return null;
  }
}
