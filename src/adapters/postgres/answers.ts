import type { Pool } from 'pg';
import type { AnswerStore, KeptAnswer } from '../../desk/index.ts';

/** Answers given and declined, as long as their questions are held. */
export function answersOf(pool: Pool): AnswerStore {
  return {
    async loadAnswers() {
      const { rows } = await pool.query<{ body: Omit<KeptAnswer, 'state'>; state: KeptAnswer['state'] }>(
        'select body, state from answer',
      );
      return rows.map(({ body, state }) => ({ ...body, state }));
    },
    async beginAnswer({ state, ...body }) {
      const { rowCount } = await pool.query(
        'insert into answer (question, state, expires_at, body) values ($1, $2, $3, $4) on conflict do nothing',
        [body.question, state, body.expiresAt, body],
      );
      return rowCount === 1;
    },
    async finishAnswer(question, state) {
      await pool.query('update answer set state = $2 where question = $1', [question, state]);
    },
    async forgetAnswer(question) {
      await pool.query('delete from answer where question = $1', [question]);
    },
  };
}
