import type { Pool } from 'pg';
import type { LessonEvent, LessonStore, Store } from '../../desk/index.ts';
import { inTransaction } from './transaction.ts';
import { takeVersionLock } from './versions.ts';

/** What named people taught the reader, only ever added to; and messages as they are read since. */
export function lessonsOf(pool: Pool): LessonStore & Pick<Store, 'replaceReports'> {
  return {
    async saveLesson(event) {
      await pool.query('insert into lesson (body) values ($1)', [event]);
    },
    async loadLessons(after) {
      const { rows } = await pool.query<{ n: string; body: LessonEvent }>({
        name: 'lessons',
        text: 'select n, body from lesson where n > $1 order by n',
        values: [after],
      });
      return rows.map(({ n, body }) => ({ n: Number(n), event: body }));
    },
    replaceReports: (reads) =>
      inTransaction(pool, async (client) => {
        await takeVersionLock(client);
        const { rowCount } = await client.query(
          `update message set version = nextval('message_version'), remains = null, body = jsonb_set(body, '{reports}', reports)
           from unnest($1::text[], $2::text[], $3::jsonb[]) as t(id, words, reports)
           where message.id = t.id and message.body->'message'->>'text' = words`,
          [
            reads.map(({ message }) => message.id),
            reads.map(({ message }) => message.text),
            reads.map(({ reports }) => JSON.stringify(reports)),
          ],
        );
        return rowCount ?? 0;
      }),
  };
}
