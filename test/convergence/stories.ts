import { wrapMessages } from '../../bench/deliveries.ts';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const SCENARIOS = resolve(import.meta.dirname, '../../evaluation/data/origins/scenarios.jsonl');

interface Row {
  readonly scenario: string;
  readonly id: string;
  readonly at: string;
  readonly sender: string;
  readonly forwarded: boolean;
  readonly text: string;
}

/** A message, an edit or a revoke as the platform's webhook carries it. */
export type Note = Readonly<Record<string, unknown>>;

const STORY_COUNT = 9;

/** The beginnings of every eighth of our origin scenarios, each with one message edited and one taken back. */
export function loadStories(): readonly (readonly Note[])[] {
  const rows = readFileSync(SCENARIOS, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
  return [...Map.groupBy(rows, ({ scenario }) => scenario).values()]
    .filter((_, at) => at % 8 === 0)
    .map((told) => told.slice(0, STORY_COUNT))
    .map((told) => [...told.map(toNote), editOf(told[1]!), revokeOf(told[4]!)]);
}

const head = ({ at, sender }: Row, minutesLater = 0): Note => ({
  from: `5255${sender.replace(/\D/g, '').padStart(8, '0')}`,
  timestamp: String(Date.parse(at) / 1_000 + minutesLater * 60),
});

const toNote = (row: Row): Note => ({
  ...head(row),
  id: `wamid.${row.id}`,
  type: 'text',
  text: { body: row.text },
  ...(row.forwarded ? { context: { forwarded: true } } : {}),
});

const editOf = (row: Row): Note => ({
  ...head(row, 3),
  id: `wamid.${row.id}-edit`,
  type: 'edit',
  edit: {
    original_message_id: `wamid.${row.id}`,
    message: { type: 'text', text: { body: `${row.text}, somos 40` } },
  },
});

const revokeOf = (row: Row): Note => ({
  ...head(row, 5),
  id: `wamid.${row.id}-revoke`,
  type: 'revoke',
  revoke: { original_message_id: `wamid.${row.id}` },
});

/** A webhook body of some notes. */
export const toBody = (messages: readonly Note[]): string => JSON.stringify(wrapMessages(messages));
