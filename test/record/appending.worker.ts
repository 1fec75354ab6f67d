/**
 * Appends records without end, until it is killed. A line on standard output per record that was answered: `id index`.
 * Arguments: database, first number, the log's key (PKCS #8, base64).
 */
import { Pool } from 'pg';
import { openRecordLog } from '../../src/adapters/record-store/index.ts';
import { loadSigningKey } from '../../src/adapters/signing/keys.ts';
import { asInstant } from '../../src/model/index.ts';
import { sealingPolicy } from '../../src/record/index.ts';
import { MATAMOROS, nameKey, receipt } from './desks.ts';

export const APPENDING_WORKER = import.meta.filename;
const AT_ONCE = 6;

async function appendWithoutEnd(url: string, first: number, der: Uint8Array): Promise<never> {
  const key = loadSigningKey('ed25519', der);
  const policy = sealingPolicy(nameKey(MATAMOROS, key), []);
  const pool = new Pool({ connectionString: url, max: 4 });
  const log = await openRecordLog(pool, { origin: MATAMOROS, key, cosignKeys: [key], policy });
  if (!log.ok) throw new Error(log.refusal.message);
  const appendOne = async (n: number): Promise<void> => {
    const appended = await log.value.append([receipt(n)]);
    if (!appended.ok) throw new Error(appended.refusal.message);
    process.stdout.write(`receipt-${n} ${appended.value[0]!}\n`);
  };
  for (let n = first; ; n += AT_ONCE) {
    await Promise.all(Array.from({ length: AT_ONCE }, (_, at) => appendOne(n + at)));
    if (n % 10 === 0) await log.value.signHead(asInstant(Date.now()));
  }
}

const [url = '', first = '0', der = ''] = process.argv.slice(2);
if (import.meta.main) await appendWithoutEnd(url, Number(first), Buffer.from(der, 'base64'));
