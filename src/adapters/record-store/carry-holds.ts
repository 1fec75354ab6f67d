import type { PoolClient } from 'pg';
import type { RecordDraft } from '../../record/index.ts';
import { appendWithin } from './append-records.ts';
import { loadHolds } from './erasure.ts';
import { RECORD_COLUMNS, type RecordRow, toStoredRecord } from './rows.ts';

/**
 * A new log begins with the legal holds that stand, as the log before it tells them: who placed each, when and why.
 * @param schema where that log is kept
 */
export async function carryHolds(client: PoolClient, schema: string): Promise<void> {
  for (const { id, scope } of await loadHolds(client)) {
    const { rows } = await client.query<RecordRow>(
      `select ${RECORD_COLUMNS} from ${schema}.record where kind = 'legal-hold' and subject = $1 order by index desc`,
      [id],
    );
    const placed = rows
      .map(toStoredRecord)
      .find(({ content }) => 'fields' in content && content.fields['act'] === 'placed');
    if (!placed || !('fields' in placed.content)) continue;
    const { desk, by, reason } = placed.content.fields;
    const draft = {
      id: placed.id,
      at: placed.at,
      desk: String(desk),
      by: String(by),
      kind: 'legal-hold',
      hold: id,
      act: 'placed',
      scope: { ...scope },
      reason: String(reason),
    } as const satisfies RecordDraft;
    const put = await appendWithin(client, [draft]);
    if (!put.ok) throw new Error(put.refusal.message); // it stood on a record before
  }
}
