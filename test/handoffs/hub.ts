import type { LogEntry, LogHealth, Sent, SharedLog } from '../../src/desk/index.ts';
import type { DeskId, Instant } from '../../src/model/index.ts';

/** One shared order in memory, with lines to it that can be cut: what a relay is to desks, without its cipher. */
export interface Hub {
  readonly entries: LogEntry[];
  connect(desk: DeskId, clock: () => Instant): Line;
}

export interface Line extends SharedLog {
  cut(): void;
  /** What was kept meanwhile goes out, in its order. */
  join(): void;
}

export function createHub(): Hub {
  const entries: LogEntry[] = [];
  const known = new Map<string, number>();
  const listeners = new Set<() => void>();
  const put = (author: DeskId, id: string, payload: Uint8Array): number => {
    const key = `${author} ${id}`;
    const seq = known.get(key) ?? entries.length + 1;
    if (!known.has(key)) entries.push({ seq, author, payloads: [payload] });
    known.set(key, seq);
    for (const wake of listeners) wake();
    return seq;
  };
  return {
    entries,
    connect(desk, clock) {
      const line = { isCut: false, since: clock(), seen: 0 };
      const kept: { id: string; payload: Uint8Array; since: Instant }[] = [];
      const health = (): LogHealth => ({
        state: line.isCut ? 'lost' : 'connected',
        since: line.since,
        waiting: kept.map(({ id, since }) => ({ id, since })),
      });
      const append = async (id: string, payload: Uint8Array, mayWait: boolean): Promise<Sent> => {
        if (!line.isCut) return { kind: 'ordered', seq: put(desk, id, payload) };
        if (!mayWait) return { kind: 'unsent' };
        kept.push({ id, payload, since: clock() });
        return { kind: 'waiting' };
      };
      return {
        append,
        leave: async (id, payload) => (await append(id, payload, true)).kind !== 'unsent',
        async read(after, limit) {
          if (!line.isCut) line.seen = entries.length;
          return entries.slice(after, Math.min(after + limit, line.seen));
        },
        subscribe: (wake) => {
          listeners.add(wake);
          return () => void listeners.delete(wake);
        },
        health,
        cut() {
          Object.assign(line, { isCut: true, since: clock(), seen: entries.length });
        },
        join() {
          Object.assign(line, { isCut: false, since: clock() });
          for (const { id, payload } of kept.splice(0)) put(desk, id, payload);
        },
      };
    },
  };
}
