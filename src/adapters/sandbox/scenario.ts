import type { Forwarded, Instant, Location } from '../../model/index.ts';
import { ok, parseInstant, refuse, type Refusal, type Result } from '../../model/index.ts';

/** One line of a scenario file: who writes what, where and when. See docs/reference/whatsapp.md. */
export interface ScenarioLine {
  readonly id: string;
  readonly at: Instant;
  readonly phone: string;
  readonly chat: string;
  readonly text: string;
  readonly forwarded: Forwarded;
  readonly lang: string;
  readonly replyTo: string | null;
  readonly edits: string | null;
  readonly revokes: string | null;
  readonly location: Location | null;
}

/** Reads JSON Lines in order of time. Refuses the first line that is none, by its number. */
export function readScenario(text: string): Result<readonly ScenarioLine[], Refusal<'wrong-scenario'>> {
  const lines: ScenarioLine[] = [];
  for (const [index, row] of text.split('\n').entries()) {
    if (row.trim() === '') continue;
    const line = readLine(row, index + 1);
    if (!line)
      return refuse(
        'wrong-scenario',
        `Line ${index + 1} is not a line of a scenario.`,
        'It needs at (ISO 8601 with offset), phone, chat and text; see docs/reference/whatsapp.md.',
      );
    lines.push(line);
  }
  return ok(lines.sort((a, b) => a.at - b.at));
}

function readLine(row: string, number: number): ScenarioLine | null {
  const value = parseRecord(row);
  const at = parseInstant(String(value['at'] ?? ''));
  const { phone, chat, text = '' } = value;
  if (at === null || typeof phone !== 'string' || typeof chat !== 'string' || typeof text !== 'string') return null;
  return {
    id: textOr(value['id'], `line-${number}`),
    at,
    phone,
    chat,
    text,
    forwarded: readForwarded(value['forwarded']),
    lang: textOr(value['lang'], 'unknown'),
    replyTo: textOr(value['replyTo'], null),
    edits: textOr(value['edits'], null),
    revokes: textOr(value['revokes'], null),
    location: readLocation(value['location']),
  };
}

function parseRecord(row: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(row);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

const textOr = <T>(value: unknown, other: T): string | T => (typeof value === 'string' ? value : other);

export const readForwarded = (value: unknown): Forwarded =>
  value === 'forwarded' || value === 'frequently-forwarded' ? value : null;

export function readLocation(value: unknown): Location | null {
  const { lat, lon, name } = (value ?? {}) as { lat?: unknown; lon?: unknown; name?: unknown };
  if (typeof lat !== 'number' || typeof lon !== 'number') return null;
  return { lat, lon, name: textOr(name, null) };
}
