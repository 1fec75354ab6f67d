import { openChance } from '../src/adapters/sandbox/chance.ts';
import { createLedger, createPlaceTree, type Evidence, matchClaims } from '../src/claims/index.ts';
import {
  asChannelId,
  asChatKey,
  asInstant,
  asMessageId,
  asPlaceId,
  asReportId,
  asSourceKey,
  exactly,
  type Language,
  MINUTE,
  type ReportKind,
  type Zone,
} from '../src/model/index.ts';
import { type BenchFigure, type BenchOptions, plainFigure } from './figure.ts';

const MEASURED_COUNT = 500;

/**
 * Placing one more message among many held: 95th percentile in milliseconds of processor, and the memory that what is held takes;
 * and answering which claim a question is about. A million held takes minutes to build: only where asked for in full.
 */
export async function benchClaims({ quick, full }: BenchOptions): Promise<readonly BenchFigure[]> {
  const sizes = quick ? [2_000, 10_000] : [10_000, 100_000, ...(full ? [1_000_000] : [])];
  return [...sizes.map(benchPlacing), benchQuestions(quick ? 500 : 10_000)];
}

function benchPlacing(held: number): BenchFigure {
  const world = createWorld(held);
  const ledger = createLedger({
    places: createPlaceTree(PLACES.map((id) => ({ id: asPlaceId(id), name: id, within: null }))),
  });
  const before = memoryMb();
  const BATCH = 500;
  for (let at = 0; at < held; at += BATCH)
    ledger.add(Array.from({ length: Math.min(BATCH, held - at) }, (_, n) => world(at + n)));
  const memory = memoryMb() - before;
  const times = Array.from({ length: MEASURED_COUNT }, (_, n) => {
    const evidence = world(held + n);
    const from = cpuMs();
    ledger.add([evidence]);
    return cpuMs() - from;
  }).sort((one, other) => one - other);
  return plainFigure(
    `claims/place-p95-${held}`,
    times[Math.floor(MEASURED_COUNT * 0.95)]!,
    'ms',
    Math.round(memory),
    MEASURED_COUNT,
  );
}

function benchQuestions(claims: number): BenchFigure {
  const world = createWorld(claims);
  const match = matchClaims(
    Array.from({ length: claims }, (_, at) => ({ id: `c:${at}`, text: world(at).message.text })),
  );
  const times = Array.from({ length: 200 }, (_, n) => {
    const { text } = world(claims + n).message;
    const from = cpuMs();
    match(text);
    return cpuMs() - from;
  }).sort((one, other) => one - other);
  return plainFigure(`claims/match-p95-${claims}`, times[190]!, 'ms', null, 200);
}

/** Processor time of this process, all threads: a busy machine slows clocks, not this. */
const cpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

const memoryMb = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1_048_576 + process.memoryUsage().external / 1_048_576;
};

const PLACES = Array.from({ length: 60 }, (_, at) => `lugar-${at}`);
const NAMES =
  'Matamoros Reynosa Tapachula Huixtla Danlí Necoclí Acandí Juárez Tijuana Saltillo Suchiate Arriaga Lajas Canoas Obaldía Turbo Trojes Corinto Talismán Mapastepec'.split(
    ' ',
  );
const KINDS: readonly ReportKind[] = [
  'closure',
  'waiting',
  'departure',
  'arrival',
  'checkpoint',
  'hazard',
  'need-water',
  'robbery',
];
const TEXTS: Readonly<Record<'es' | 'en' | 'ht', readonly string[]>> = {
  es: [
    'cerraron el puente {n} de {p} y hay {c} esperando',
    'salieron {c} en buses de {p} por la puerta {n}',
    'hay retén en {p} kilómetro {n}, bajaron a {c}',
    'no hay agua en el albergue {n} de {p}, somos {c}',
  ],
  en: [
    'they closed bridge {n} at {p}, {c} people waiting',
    '{c} left {p} by bus from gate {n}',
    'checkpoint at {p} kilometer {n}, {c} taken off',
    'no water at shelter {n} in {p}, {c} of us',
  ],
  ht: [
    'yo fèmen pon {n} nan {p}, gen {c} moun k ap tann',
    '{c} moun pati {p} nan bis pòt {n}',
    'gen kontwòl {p} kilomèt {n}, yo desann {c} moun',
    'pa gen dlo nan refij {n} {p}, nou {c}',
  ],
};
const CHATTER = [
  'gracias hermano',
  'amén 🙏',
  'quién vende cargador tipo c',
  'buenos días grupo, bendiciones',
  'jajaja',
  'ok nos vemos',
];

/** Message number n of a group chat that never ends: two in five are chatter, a third of the rest are forwards. Same n, same message. */
function createWorld(spread: number): (n: number) => Evidence {
  return (n) => {
    const random = openChance(n + 1);
    const isForward = random() < 0.35;
    return toEvidence(
      n,
      isForward ? openChance(Math.floor(random() * Math.min(n + 1, 400) + Math.max(0, n - 400)) + 1) : random,
      isForward,
      spread,
    );
  };
}

function toEvidence(n: number, random: () => number, isForward: boolean, spread: number): Evidence {
  if (isForward) random();
  const isChatter = random() < 0.4;
  const lang = (['es', 'es', 'en', 'ht'] as const)[Math.floor(random() * 4)]!;
  const [place, kind] = [Math.floor(random() * PLACES.length), Math.floor(random() * KINDS.length)];
  const [count, number] = [5 + Math.floor(random() * 400), 1 + Math.floor(random() * 60)];
  const template = TEXTS[lang].at(kind % 4)!;
  const named = `${NAMES[place % NAMES.length]!} ${place}`;
  const told = template.replace('{p}', named).replace('{c}', String(count)).replace('{n}', String(number));
  const text = isChatter ? CHATTER[Math.floor(random() * CHATTER.length)]! : told;
  const id = asMessageId(`m:${n}`);
  return {
    lang: lang as Language,
    message: {
      id,
      channel: asChannelId('bench'),
      channelKind: 'whatsapp-export',
      chat: asChatKey(`k:${n % 40}`),
      source: asSourceKey(`s:${Math.floor(random() * 5_000)}${isForward ? n : ''}`),
      sourceClass: 'unknown',
      // All held messages fall into the three days that retention leaves.
      sentAt: asInstant(1_750_000_000_000 + Math.floor((n * 72 * 60 * MINUTE) / spread)),
      zone: 'UTC' as Zone,
      kind: 'text',
      text,
      edited: false,
      forwarded: isForward ? 'forwarded' : null,
      replyTo: null,
      mediaHash: null,
      location: null,
      flags: [],
    },
    reports: isChatter
      ? []
      : [
          {
            id: asReportId(`r:${n}`),
            message: id,
            kind: KINDS[kind]!,
            count: exactly(count, 'person'),
            place: { id: asPlaceId(PLACES[place]!), name: PLACES[place]!, text: PLACES[place]! },
            to: null,
            when: null,
            basis: isForward ? 'hearsay' : 'unmarked',
            polarity: 'affirmed',
            mode: 'now',
            lang,
            spans: {},
            rules: [],
          },
        ],
  };
}
