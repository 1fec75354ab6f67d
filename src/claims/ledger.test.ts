import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asMessageId, asPlaceId, exactly } from '../model/index.ts';
import type { Evidence } from './evidence.ts';
import { assembleBook, createLedger, enterBatch, openBook, removeMessages } from './ledger.ts';
import { createPlaceTree } from './reach/place-tree.ts';
import { instantOf, type Sample, sampleEvidence, type SampleReport } from './sample-evidence.ts';
import { weigh } from './weigh.ts';

const town = asPlaceId('matamoros');
const places = createPlaceTree([
  { id: town, name: 'Matamoros', within: null },
  { id: asPlaceId('puente-nuevo'), name: 'Puente Nuevo', within: town },
  { id: asPlaceId('puente-viejo'), name: 'Puente Viejo', within: town },
]);
const now = instantOf('2026-05-11T16:00:00-05:00');
const context = { places };

const closed = (place: string, more: Partial<SampleReport> = {}): NonNullable<Sample['reports']> => [
  { kind: 'closure', place, ...more },
];
const STORY: readonly Sample[] = [
  {
    id: 'm:01',
    at: '2026-05-11T09:00:00-05:00',
    text: 'cerraron el puente nuevo de matamoros y pusieron malla',
    reports: closed('puente-nuevo'),
  },
  {
    id: 'm:02',
    at: '2026-05-11T09:03:00-05:00',
    text: 'cerraron el puente nuevo de matamoros y pusieron malla',
    forwarded: true,
    reports: closed('puente-nuevo', { basis: 'hearsay' }),
  },
  {
    id: 'm:03',
    at: '2026-05-11T09:05:00-05:00',
    text: '🚨 URGENTE cerraron el puente nuevo de matamoros y pusieron malla 🚨 pásenlo',
    forwarded: true,
    reports: closed('puente-nuevo', { basis: 'hearsay' }),
  },
  {
    id: 'm:04',
    at: '2026-05-11T09:06:00-05:00',
    text: 'cerraron el puente viejo de matamoros y pusieron malla',
    forwarded: true,
    reports: closed('puente-viejo', { basis: 'hearsay' }),
  },
  {
    id: 'm:05',
    at: '2026-05-11T09:09:00-05:00',
    text: 'yo estoy en el puente nuevo y nos dijeron que ya no pasa nadie, cerrado',
    reports: closed('puente-nuevo', { basis: 'eyewitness' }),
  },
  { id: 'm:06', at: '2026-05-11T09:11:00-05:00', text: 'jajaja qué cosas, quién trae café', reports: [] },
  {
    id: 'm:07',
    at: '2026-05-11T09:15:00-05:00',
    lang: 'en',
    text: 'they closed the new bridge in Matamoros and put up mesh',
    reports: closed('puente-nuevo'),
  },
  {
    id: 'm:08',
    at: '2026-05-11T09:20:00-05:00',
    text: 'aquí en el puente viejo no han cerrado nada, voy pasando',
    reports: closed('puente-viejo', { basis: 'eyewitness', polarity: 'denied' }),
  },
  {
    id: 'm:09',
    at: '2026-05-11T09:25:00-05:00',
    text: 'alguien sabe si cerraron el puente nuevo?',
    reports: closed('puente-nuevo', { polarity: 'asked' }),
  },
  {
    id: 'm:10',
    at: '2026-05-11T09:40:00-05:00',
    text: 'somos 80 esperando en el puente nuevo',
    reports: [{ kind: 'waiting', place: 'puente-nuevo', count: exactly(80, 'person'), basis: 'participant' }],
  },
  {
    id: 'm:11',
    at: '2026-05-11T09:44:00-05:00',
    text: 'somos 180 esperando en el puente nuevo',
    forwarded: true,
    reports: [{ kind: 'waiting', place: 'puente-nuevo', count: exactly(180, 'person'), basis: 'hearsay' }],
  },
  {
    id: 'm:12',
    at: '2026-05-11T09:50:00-05:00',
    text: 'dicen que cerraron el puente nuevo',
    reports: closed('puente-nuevo', { basis: 'hearsay' }),
  },
];
const evidence: readonly Evidence[] = STORY.map(sampleEvidence);
const bytes = (value: unknown): string => JSON.stringify(value);
const expected = weigh(evidence, { ...context, now });

describe('weighing messages', () => {
  test('forwards, decoration and a translation are one origin; a witness on the spot is a second', () => {
    const claim = expected.claims.find(({ kind, place }) => kind === 'closure' && place?.id === 'puente-nuevo')!;
    expect({ origins: claim.origins, messages: claim.messages, asked: claim.asked.length }).toEqual({
      origins: 2,
      messages: 7,
      asked: 1,
    });
  });

  test('a changed place is another claim of the same origin, and a denial speaks against it', () => {
    const other = expected.claims.find(
      ({ place, polarity }) => place?.id === 'puente-viejo' && polarity === 'affirmed',
    )!;
    const first = expected.claims.find(
      ({ place, polarity }) => place?.id === 'puente-nuevo' && polarity === 'affirmed',
    )!;
    expect(other.for.map(({ message }) => message)).toEqual(['m:04']);
    expect(other.for[0]!.origin).toBe(first.for[0]!.origin);
    expect(other.against.map(({ message }) => message)).toEqual(['m:08']);
  });

  test('who does not believe one number speaks against that number only', () => {
    const stock = (best: number, polarity: 'affirmed' | 'denied'): NonNullable<Sample['reports']> => [
      { kind: 'presence', place: 'puente-nuevo', count: exactly(best, 'person'), polarity },
    ];
    const { claims } = weigh(
      [
        {
          id: 'm:1',
          text: 'conteo a pie: 2,100 personas',
          at: '2026-05-11T09:00:00-05:00',
          reports: stock(2_100, 'affirmed'),
        },
        { id: 'm:2', text: 'son más de 4 mil', at: '2026-05-11T09:10:00-05:00', reports: stock(4_000, 'affirmed') },
        {
          id: 'm:3',
          text: 'dicen que 4 mil pero no lo creo',
          at: '2026-05-11T09:20:00-05:00',
          reports: stock(4_000, 'denied'),
        },
      ].map(sampleEvidence),
      { now, places },
    );
    const told = claims.filter(({ polarity }) => polarity === 'affirmed');
    expect(told.map(({ count, against }) => [count!.best, against.length])).toEqual([
      [2_100, 0],
      [4_000, 1],
    ]);
  });

  test('a bridge that is shut is one claim, whatever each who says so counts', () => {
    const { claims } = weigh(
      [
        {
          id: 'm:1',
          text: 'Confirmed: 2 computers down, the new bridge closed. 40 cars turned',
          lang: 'en' as const,
          at: '2026-05-11T09:00:00-05:00',
          reports: closed('puente-nuevo'),
        },
        {
          id: 'm:2',
          text: 'aquí seguimos como 130 parados en el puente nuevo, está cerrado',
          at: '2026-05-11T09:20:00-05:00',
          reports: closed('puente-nuevo'),
        },
      ].map(sampleEvidence),
      { now, places },
    );
    expect(claims.map(({ origins, messages }) => [origins, messages])).toEqual([[2, 2]]);
  });

  test('a changed number is another claim', () => {
    const counts = expected.claims.filter(({ kind }) => kind === 'waiting').map(({ count }) => count!.best);
    expect(counts.sort()).toEqual([180, 80]);
  });

  test('every reason has a code, and no grade goes without one', () => {
    expect(expected.claims.filter(({ reasons }) => reasons.length === 0)).toEqual([]);
  });
});

test('one message about three bridges makes three claims, each with an id of its own that does not hang on the others', () => {
  const waiting = (place: string, best: number): SampleReport => ({
    kind: 'waiting',
    place,
    count: exactly(best, 'person'),
  });
  const round = sampleEvidence({
    id: 'm:9',
    at: '2026-05-11T10:00:00-05:00',
    text: 'corte: puente nuevo 280, puente viejo 128 en fila',
    reports: [waiting('puente-nuevo', 280), waiting('puente-viejo', 128)],
  });
  const earlier = sampleEvidence({
    id: 'm:8',
    at: '2026-05-11T09:50:00-05:00',
    text: 'somos 280 en fila en el puente nuevo',
    reports: [waiting('puente-nuevo', 280)],
  });
  const idsOf = (evidence: readonly Evidence[]) =>
    new Map(weigh(evidence, { now, places }).claims.map(({ place, id }) => [place?.name, id]));
  const alone = idsOf([round]);
  expect(new Set(alone.values()).size).toBe(2);
  expect(idsOf([earlier, round]).get('Puente Viejo')).toBe(alone.get('Puente Viejo'));
});

describe('what speaks against a closure', () => {
  test.each([
    ['an opening now', 'now', 1],
    ['an opening that is planned', 'planned', 0],
  ] as const)('%s', (_story, mode, against) => {
    const picture = weigh(
      [
        {
          id: 'm:1',
          text: 'yo estoy aquí, cerraron el puente nuevo',
          at: '2026-05-11T09:00:00-05:00',
          reports: closed('puente-nuevo'),
        },
        {
          id: 'm:2',
          text: 'dicen que abren el puente nuevo para todos',
          at: '2026-05-11T09:30:00-05:00',
          reports: [{ kind: 'opening' as const, place: 'puente-nuevo', mode }],
        },
      ].map(sampleEvidence),
      { now, places },
    );
    expect(picture.claims.find(({ kind }) => kind === 'closure')!.against).toHaveLength(against);
  });

  test('"tomorrow at five", said at ten at night and by another after midnight, is one morning', () => {
    const five = (day: string) => [`2026-05-${day}T04:30:00-05:00`, `2026-05-${day}T05:30:00-05:00`] as const;
    const opens = (day: string): NonNullable<Sample['reports']> => [
      { kind: 'opening', place: 'puente-nuevo', mode: 'planned', basis: 'hearsay', when: five(day) },
    ];
    const text = 'mañana a las 5 abren el puente nuevo para todos';
    const { claims } = weigh(
      [
        { id: 'm:1', text, at: '2026-05-10T22:00:00-05:00', reports: opens('11') },
        {
          id: 'm:2',
          text: 'un taxista jura que abren mañana tempranito como a las 5, en puente nuevo',
          at: '2026-05-11T02:20:00-05:00',
          reports: opens('12'),
        },
      ].map(sampleEvidence),
      { now, places },
    );
    expect(claims.map(({ messages }) => messages)).toEqual([2]);
  });
});

describe('convergence', () => {
  test('order, batches and repeats change no byte', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...evidence, ...evidence], {
          minLength: evidence.length * 2,
          maxLength: evidence.length * 2,
        }),
        fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 6 }),
        (delivered, sizes) => {
          const ledger = createLedger(context);
          for (let at = 0, turn = 0; at < delivered.length; turn += 1) {
            const size = sizes[turn % sizes.length]!;
            ledger.add(delivered.slice(at, at + size));
            at += size;
          }
          expect(bytes(ledger.picture(now))).toBe(bytes(expected));
        },
      ),
      { numRuns: 1000, seed: 20181119 },
    );
  });

  test('a board redrawn after every delivery shows what one drawn of all of them would', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...evidence], { minLength: evidence.length }),
        fc.boolean(),
        fc.integer({ min: 1, max: 4 }),
        fc.nat(evidence.length - 1),
        (shuffled, isInOrder, size, leaving) => {
          const ledger = createLedger(context);
          let held: readonly Evidence[] = [];
          const redraw = (): void => expect(bytes(ledger.picture(now))).toBe(bytes(weigh(held, { ...context, now })));
          const delivered = isInOrder ? evidence : shuffled;
          for (let at = 0; at < delivered.length; at += size) {
            held = [...held, ...delivered.slice(at, at + size)];
            ledger.add(delivered.slice(at, at + size));
            redraw();
          }
          held = delivered.filter((_, at) => at !== leaving);
          ledger.remove([delivered[leaving]!.message.id], 'opt-out');
          redraw();
        },
      ),
      { numRuns: 150, seed: 2 },
    );
  });

  test('an opt-out leaves what the others would have left', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...evidence]),
        fc.shuffledSubarray(STORY.map(({ id }) => asMessageId(id))),
        (delivered, gone) => {
          const ledger = createLedger(context);
          ledger.add(delivered);
          ledger.remove(gone, 'opt-out');
          const rest = delivered.filter(({ message }) => !gone.includes(message.id));
          expect(bytes(ledger.picture(now))).toBe(bytes(weigh(rest, { ...context, now })));
        },
      ),
      { numRuns: 300, seed: 7 },
    );
  });

  test('an edit stands whichever version came first', () => {
    const edited = sampleEvidence({
      ...STORY[9]!,
      edited: true,
      text: 'somos 90 esperando en el puente nuevo',
      reports: [{ kind: 'waiting', place: 'puente-nuevo', count: exactly(90, 'person') }],
    });
    const [one, other] = [createLedger(context), createLedger(context)];
    one.add([...evidence, edited]);
    other.add([edited]);
    other.add(evidence);
    expect(bytes(one.picture(now))).toBe(bytes(other.picture(now)));
    expect(one.picture(now).claims.some(({ count }) => count?.best === 90)).toBe(true);
  });
});

describe('retention', () => {
  test('the words go, what they amounted to stays', () => {
    const ledger = createLedger(context);
    ledger.add(evidence);
    ledger.remove(
      evidence.slice(0, 6).map(({ message }) => message.id),
      'retention',
    );
    const picture = ledger.picture(now);
    expect(ledger.size()).toBe(evidence.length - 6);
    expect(picture.claims.map(({ id, origins, grade }) => ({ id, origins, grade }))).toEqual(
      expected.claims.map(({ id, origins, grade }) => ({ id, origins, grade })),
    );
  });

  test('a forward of words that are gone still finds its origin, and the ledger holds none of them', () => {
    const ledger = createLedger(context);
    ledger.add(evidence.slice(0, 1));
    ledger.remove([evidence[0]!.message.id], 'retention');
    ledger.add(evidence.slice(1, 2));
    const claim = ledger.picture(now).claims.find(({ kind }) => kind === 'closure')!;
    expect({ origins: claim.origins, messages: claim.messages }).toEqual({ origins: 1, messages: 2 });
  });

  test('what is kept to draw the next board by holds no words of a message that went', () => {
    const book = openBook(context);
    enterBatch(book, evidence);
    assembleBook(book);
    const holdsWords = (): boolean =>
      inspect(book.memory, { depth: Number.POSITIVE_INFINITY }).includes('pusieron malla');
    expect(holdsWords()).toBe(true);
    removeMessages(book, new Set(evidence.map(({ message }) => message.id)), 'retention');
    expect(holdsWords()).toBe(false);
  });

  test('a ledger that starts later is given what stays, and knows as much as the one that held the words', () => {
    const running = createLedger(context);
    running.add(evidence);
    const gone = evidence.slice(0, 6).map(({ message }) => message.id);
    const remains = running.remains(gone);
    running.remove(gone, 'retention');
    const started = createLedger(context);
    const isGone = ({ id }: { id: string }): boolean => gone.some((each) => each === id);
    started.restore(remains.filter((each) => !isGone(each)));
    started.add(evidence.filter(({ message }) => !isGone(message)));
    started.restore(remains.filter(isGone));
    expect(started.picture(now)).toEqual(running.picture(now));
    expect(started.size()).toBe(running.size());
  });

  test('what two languages said of "the bridge" stays one claim; a name nobody listed goes', () => {
    const rumour = (id: string, lang: 'es' | 'pt', text: string, name: string): Evidence => {
      const told = sampleEvidence({
        id,
        lang,
        text,
        at: '2026-05-11T09:00:00-05:00',
        reports: [{ kind: 'opening', place: name, mode: 'planned' }],
      });
      const reports = told.reports.map((report) => ({ ...report, place: { id: null, name, text: name } }));
      return { ...told, reports };
    };
    const listPlaces = (name: string): readonly (string | undefined)[] => {
      const ledger = createLedger(context);
      const told = [
        rumour('m:a', 'es', 'a las 5 abren el puente para todos con o sin cita', name),
        rumour('m:b', 'pt', 'às 5 abrem a ponte para todos com ou sem agendamento', name),
      ];
      ledger.add(told);
      ledger.remove(
        told.map(({ message }) => message.id),
        'retention',
      );
      return ledger.picture(now).claims.map(({ place }) => place?.name);
    };
    expect(listPlaces('puente')).toEqual(['puente']);
    expect(listPlaces('casa de Anselma')).not.toContain('casa de Anselma');
  });

  test('what an earlier version left is let go', () => {
    const running = createLedger(context);
    running.add(evidence);
    const remains = running.remains(evidence.map(({ message }) => message.id));
    const started = createLedger(context);
    started.restore(remains.map(({ id, body }) => ({ id, body: body.replace('"format":2', '"format":1') })));
    expect(started.picture(now).claims).toEqual([]);
    started.restore(remains);
    expect(started.picture(now).claims).not.toEqual([]);
  });

  test('what stays holds no word and no sender', () => {
    const ledger = createLedger(context);
    ledger.add(evidence);
    const written = ledger
      .remains(evidence.map(({ message }) => message.id))
      .map(({ body }) => body)
      .join();
    for (const { message } of evidence) {
      expect(written).not.toContain(message.source);
      expect(written).not.toContain(message.text);
    }
    expect(written).not.toContain('malla');
  });
});

test('who counts the people around them and asks about a bridge in one message stands behind the figure', () => {
  const picture = weigh(
    [
      sampleEvidence({
        id: 'm:01',
        at: '2026-05-11T09:00:00-05:00',
        text: 'somos 80 esperando en el puente nuevo, ¿alguien sabe si cerraron el puente viejo?',
        reports: [
          { kind: 'waiting', place: 'puente-nuevo', count: exactly(80, 'person'), basis: 'participant' },
          { kind: 'closure', place: 'puente-viejo', polarity: 'asked' },
        ],
      }),
    ],
    { ...context, now },
  );
  expect(picture.origins).toMatchObject([{ attributed: true, basis: 'participant' }]);
  expect(picture.estimates).toMatchObject([{ place: 'puente-nuevo', origins: 1 }]);
});
