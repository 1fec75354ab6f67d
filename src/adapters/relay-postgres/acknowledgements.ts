import type { Pool } from 'pg';

/** Gathers how far desks have read and writes it now and then: after a crash they read a little twice, which changes nothing. */
export interface Acknowledgements {
  note(id: string, desk: string, seq: number): void;
  flush(): Promise<void>;
  stop(): Promise<void>;
}

const FLUSH_MILLISECONDS = 1_000;

export function keepAcknowledgements(pool: Pool): Acknowledgements {
  const noted = new Map<string, { readonly id: string; readonly desk: string; readonly seq: number }>();
  const written = new Map<string, number>();
  const flush = async (): Promise<void> => {
    const due = [...noted.values()];
    noted.clear();
    if (due.length === 0) return;
    await pool.query(
      `insert into relay.cursor as held (grp, desk, seq) select * from unnest($1::text[], $2::text[], $3::bigint[])
       on conflict (grp, desk) do update set seq = greatest(held.seq, excluded.seq)`,
      [due.map(({ id }) => id), due.map(({ desk }) => desk), due.map(({ seq }) => seq)],
    );
  };
  const timer = setInterval(() => void flush().catch(() => undefined), FLUSH_MILLISECONDS);
  timer.unref();
  return {
    note: (id, desk, seq) => {
      const name = `${id} ${desk}`;
      if (seq <= (written.get(name) ?? 0)) return;
      written.set(name, seq);
      noted.set(name, { id, desk, seq });
    },
    flush,
    stop: async () => {
      clearInterval(timer);
      await flush().catch(() => undefined);
    },
  };
}
