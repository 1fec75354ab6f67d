import { useCallback, useState } from 'react';
import { ask } from '../desk/ask.ts';
import type { ProblemView, RecordPage, RecordRow } from '../desk/contract.ts';
import { type Verdict, verifyRecord } from './verify.ts';

/** How far the check of one record has come. */
export interface Checked {
  readonly verdict: Verdict | null;
  readonly problem: ProblemView | null;
}

export interface Checks {
  readonly checks: ReadonlyMap<number, Checked>;
  readonly check: (row: RecordRow) => void;
  readonly checkAll: (rows: readonly RecordRow[]) => void;
}

/** Fetches proofs and checks them here; what the desk says of itself is not taken for it. */
export function useChecks(): Checks {
  const [checks, setChecks] = useState<ReadonlyMap<number, Checked>>(new Map());
  const put = useCallback(
    (index: number, checked: Checked) => setChecks((before) => new Map(before).set(index, checked)),
    [],
  );
  const checkOne = useCallback(
    async ({ index }: RecordRow): Promise<void> => {
      put(index, { verdict: null, problem: null });
      const answer = await ask<RecordPage>(`/api/record/${index}`);
      if (!answer.ok) return put(index, { verdict: null, problem: answer.problem });
      const { record, entry, proof } = answer.value;
      return put(index, {
        verdict: await verifyRecord({ index, leafHash: record.leafHash, entry, proof }),
        problem: null,
      });
    },
    [put],
  );
  const checkAll = useCallback(
    async (rows: readonly RecordRow[]): Promise<void> => {
      for (const row of rows) await checkOne(row);
    },
    [checkOne],
  );
  return { checks, check: (row) => void checkOne(row), checkAll: (rows) => void checkAll(rows) };
}
