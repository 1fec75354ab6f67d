import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const main = join(import.meta.dirname, 'main.ts');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cauce-command-line-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs `cauce …` with this on its standard input. */
function cauce(words: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...words], { input, cwd: folder });
  const lines = stdout.toString().trim().split('\n').filter(Boolean);
  return { code: status, stderr: stderr.toString(), lines, text: lines.join('\n') };
}

const jsonOf = ({ lines }: { readonly lines: readonly string[] }): readonly Record<string, unknown>[] =>
  lines.map((line) => JSON.parse(line) as Record<string, unknown>);

const file = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return name;
};

test('a port that another program holds is named, with what to do', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const answer = cauce(['sandbox', '--webhook', 'http://127.0.0.1:9/hook', '--secret', 's', '--port', String(port)]);
  other.close();
  expect(answer.stderr).toBe(
    `cauce: port ${port} of this computer is taken; another desk or example may be running.\nStop it first, or choose another port with --port.\n`,
  );
  expect(answer.code).toBe(1);
});

describe('a set of lines with a broken one in it', () => {
  const texts = ['cerraron el puente nuevo de Matamoros', 'hay 50 personas en el parque', 'hay 60 en la plaza'];
  const good = texts.map((text, n) => JSON.stringify({ text, at: `2024-05-01T10:0${n}:00-05:00`, sender: 'ana' }));

  test('origins: the others come out, and the broken one is named by its number', () => {
    const answer = cauce(
      ['stage', 'origins'],
      [good[0], '{"id":"x","at":"2024-05-01T10:00:00Z"}', '{', ...good.slice(1)].join('\n'),
    );
    const lines = jsonOf(answer);
    expect(lines.filter(({ error }) => error)).toEqual([
      { id: 'x', error: 'line 2: "text" is missing' },
      { error: expect.stringMatching(/^line 3: /) },
    ]);
    expect(new Set(lines.filter(({ origin }) => origin).map(({ claim }) => claim)).size).toBe(3);
    expect(answer.code).toBe(1);
  });

  test('a line separator inside a message, as phones write it, does not end the line; a mark at the beginning is none of it', () => {
    const lines = [1, 2].map((id) => JSON.stringify({ id, text: `hay 15${id}\u2028personas` }));
    const answer = cauce(['stage', 'counts'], `\ufeff${lines[0]}\r\n${lines[1]}`);
    expect(jsonOf(answer)).toMatchObject([
      { id: 1, counts: [{ best: 151 }] },
      { id: 2, counts: [{ best: 152 }] },
    ]);
    expect(answer.code).toBe(0);
  });

  test('fuse: an empty cell is no zero', () => {
    const rows = [100, '120', '', null, true, [90]].map((value, n) =>
      JSON.stringify({ item: 'gym', source: `s${n}`, value }),
    );
    const lines = jsonOf(cauce(['stage', 'fuse'], rows.join('\n')));
    expect(lines.map(({ error }) => String(error).slice(0, 6))).toEqual([
      'line 3',
      'line 4',
      'line 5',
      'line 6',
      'undefi',
    ]);
    expect(lines.at(-1)).toMatchObject({ item: 'gym', sources: 2 });
  });

  test('a day that its month does not have is no time', () => {
    const line = JSON.stringify({ id: 1, text: 'llegan a las 5', at: '2024-02-31T10:00:00Z' });
    expect(jsonOf(cauce(['stage', 'times'], line))).toEqual([{ id: 1, error: expect.stringContaining('"at"') }]);
  });
});

describe('wrong use is said in one line, with exit code 2', () => {
  test.each([
    ['a file named where a stage reads its input', ['stage', 'counts', 'lines.jsonl'], '"lines.jsonl" is one word too'],
    ['two exports where one is checked', ['verify', 'one.zip', 'two.zip'], '"two.zip" is one word too many'],
    ['a zone that is none', ['stage', 'times', '--zone', 'Mars/Base'], '"Mars/Base" is not a time zone'],
    ['claims that are not there', ['stage', 'match', '--against', 'none.jsonl'], 'no file at none.jsonl'],
    ['keys that are not there', ['verify', 'one.zip', '--keys', 'none.txt'], 'no file at none.txt'],
    [
      'phones that are not there',
      ['sandbox', '--webhook', 'http://127.0.0.1:1/hooks/whatsapp', '--secret', 's', '--phones', 'none.json'],
      'no file at none.json',
    ],
    ['the name of something in the language', ['toString'], 'no command "toString"'],
  ])('%s', (_what, words, said) => {
    const answer = cauce(words);
    expect(answer.stderr).toContain(said);
    expect(answer.stderr).not.toContain('    at ');
    expect([answer.code, answer.text]).toEqual([2, '']);
  });

  test('claims with a broken line are not matched against in part', () => {
    const claims = file('claims.jsonl', '{"id":"c1","text":"Bridge closed"}\n{"id":"c2"}\n');
    const answer = cauce(['stage', 'match', '--against', claims]);
    expect([answer.code, answer.stderr.split('\n')[0]]).toEqual([
      2,
      'cauce stage: claims.jsonl, line 2, is no claim {id,text,title?}.',
    ]);
  });
});

test.each([
  ['there is none', 'none.jsonl', null, 'none.jsonl: There is no file'],
  ['it is empty: nothing was checked', 'empty.jsonl', '\n', 'empty.jsonl: It holds no event'],
  ['no desk answers', 'http://127.0.0.1:1', null, 'http://127.0.0.1:1: No desk with hand-offs answers there'],
  ['a line is broken', 'broken.jsonl', '\n{"kind":', 'broken.jsonl, line 2: It is not JSON'],
])('books are not said to be sound where %s', (_why, name, content, said) => {
  if (content !== null) file(name, content);
  const answer = cauce(['verify', '--books', name]);
  expect(answer.stderr).toContain(said);
  expect([answer.code, answer.text]).toEqual([1, '']);
});

test('of books that are sound it is said what the machine refused: an act beyond credit, a second release of one group', () => {
  const at = (minute: number): string => new Date(Date.UTC(2023, 4, 11, 9, minute)).toISOString();
  const terms = {
    sender: 'matamoros',
    receiver: 'brownsville',
    from: 'a',
    to: 'b',
    receiptMinutes: 60,
    partySize: 200,
  };
  const release = { kind: 'release', headcount: 20, grant: 'g-1' };
  const offer = { kind: 'offer', crossing: 'bridge', people: { adults: 20 }, readyAt: at(3), expires: at(300) };
  const events = [
    { kind: 'letter', desk: 'brownsville', crossing: 'bridge', terms },
    { kind: 'letter', crossing: 'bridge', terms },
    { kind: 'capacity', desk: 'brownsville', place: 'b', free: { beds: 50 }, until: at(600) },
    {
      kind: 'grant',
      desk: 'brownsville',
      crossing: 'bridge',
      grant: 'g-1',
      places: 30,
      window: { from: at(0), to: at(59) },
    },
    { ...offer, handoff: 'h-1' },
    { ...release, handoff: 'h-1' },
    { ...offer, handoff: 'h-2' },
    { ...release, handoff: 'h-2' },
    { ...release, handoff: 'h-1' },
  ];
  const lines = events.map((event, n) =>
    JSON.stringify({ id: `e-${n}`, at: at(n), desk: 'matamoros', by: 'Ana', ...event }),
  );
  const answer = cauce(['verify', '--books', file('books.jsonl', lines.join('\n'))]);
  expect(answer.text.split('\n').slice(0, 2)).toEqual([
    'books.jsonl: 9 events, 7 accepted, 2 refused, 0 delivered again; every invariant holds.',
    '  refused, event 8 (e-7), no-credit: 20 people would go, and 10 places are granted and unspent.',
  ]);
  expect(answer.text).toContain('refused, event 9 (e-8), wrong-stage');
  expect(answer.code).toBe(0);
});

describe('cauce read --as messages', () => {
  const chat = [
    '18/11/18, 23:41 - Ana: seguimos 150 en el puente',
    '18/11/18, 23:42 - Jean: CV Juan Pérez.pdf (archivo adjunto)\nfalta agua',
    '18/11/18, 23:43 - Jean: Ana: /salir',
    '18/11/18, 23:44 - Ana: ya somos 160 en el puente',
    '18/11/18, 23:45 - Jean: ojo \u001b[2J\u001b]0;hola\u0007',
    '',
  ].join('\n');

  test('shows what a desk would store: no name of an attached file, which is often a person’s', () => {
    const answer = cauce(['read', file('chat.txt', chat), '--as', 'messages']);
    expect(answer.text).not.toMatch(/Juan|Pérez|pdf/);
    expect(answer.text).toContain('(media) falta agua');
    const plain = cauce(['read', 'chat.txt', '--as', 'messages', '--plain']);
    expect(plain.text).toContain('CV Juan Pérez.pdf');
  });

  test('a line that quotes "/salir" under another name takes nobody out', () => {
    const said = jsonOf(cauce(['read', file('chat.txt', chat), '--as', 'reports', '--json'])).map(
      ({ message }) => message,
    );
    expect(said).toContain(1);
    expect(said).toContain(4);
  });

  test('a message cannot steer the terminal it is shown on', () => {
    const answer = cauce(['read', file('chat.txt', chat), '--as', 'messages', '--plain']);
    expect(answer.text).toContain('ojo �[2J�]0;hola�');
  });
});
