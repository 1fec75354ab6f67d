import type { Pool } from 'pg';
import type { AskedOfficer, OfficerStore } from '../../desk/index.ts';
import type { MessageId } from '../../model/index.ts';

/** Questions put to officers by buttons. */
export function officersOf(pool: Pool): OfficerStore {
  return {
    async loadAsked() {
      const { rows } = await pool.query<{ message: MessageId; body: AskedOfficer }>(
        'select message, body from officer_question where message is not null and not answered',
      );
      return new Map(rows.map(({ message, body }) => [message, body]));
    },
    async beginAsked(asked) {
      const { rowCount } = await pool.query(
        'insert into officer_question (id, expires_at, body) values ($1, $2, $3) on conflict do nothing',
        [asked.id, asked.expiresAt, asked],
      );
      return rowCount === 1;
    },
    async sentAsked(id, message) {
      await pool.query('update officer_question set message = $2 where id = $1', [id, message]);
    },
    async postponeAsked(id, until) {
      await pool.query('update officer_question set expires_at = $2 where id = $1', [id, until]);
    },
    async closeAsked(id) {
      const { rowCount } = await pool.query(
        'update officer_question set answered = true where id = $1 and not answered',
        [id],
      );
      return rowCount === 1;
    },
    async forgetAsked(id) {
      const { rowCount } = await pool.query('delete from officer_question where id = $1', [id]);
      return rowCount === 1;
    },
  };
}
