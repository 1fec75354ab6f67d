import { type Door, type ExportMessage, type ExportSummary, wordsOf } from '../channels/index.ts';
import { type Evidence, type Picture, tellReason } from '../claims/index.ts';
import {
  type Channel,
  type Claim,
  type Count,
  formatInstant,
  fromWallMilliseconds,
  type Interval,
  type MessageId,
  type Refusal,
  type Report,
  wallToMilliseconds,
  type Zone,
} from '../model/index.ts';

/** Messages with what was read in them. */
export interface ReadDetails {
  readonly evidence: readonly Evidence[];
  /** Position of each message among those that entered, from 1. */
  readonly numbers: ReadonlyMap<MessageId, number>;
  readonly zone: Zone;
}

export interface ReadClaims extends ReadDetails {
  readonly picture: Picture;
}

/** What `cauce read` says, for people or for machines. */
export interface Printer {
  message(message: ExportMessage, channel: Channel, door: Door, names: ReadonlySet<string>, plain: boolean): void;
  reports(details: ReadDetails): void;
  claims(claims: ReadClaims): void;
  summary(file: string, summary: ExportSummary, details: ReadDetails | null, zone: Zone): void;
  refuse(file: string, refusal: Refusal): 1;
}

/** Codes that move a terminal's cursor, clear its screen or type for its user. */
const STEERING = /[^\P{Cc}\n\t]/gu;

export const printerFor = (json: boolean): Printer => (json ? jsonPrinter : tablePrinter);

const print = (line: string): void => void process.stdout.write(`${line.replace(STEERING, '\ufffd')}\n`);
const printJson = (value: unknown): void => print(JSON.stringify(value));

const jsonPrinter: Printer = {
  message(message, channel, door, names, plain) {
    const at = fromWallMilliseconds(wallToMilliseconds(message.at), channel.zone);
    printJson({
      type: 'message',
      n: message.n,
      at: message.at,
      source: message.sender === null ? null : door.source(channel.id, message.sender, at),
      system: message.system,
      text: textOf(message, door, names, plain),
      kind: message.kind,
      edited: message.edited,
      forwarded: null,
      offset: message.offset,
      sha256: message.sha256(),
      flags: message.flags,
    });
  },
  reports({ evidence, numbers, zone }) {
    for (const { message, reports } of evidence)
      for (const report of reports)
        printJson({ type: 'report', message: numbers.get(message.id), ...reportFields(report, zone) });
  },
  claims({ picture, numbers, zone }) {
    for (const claim of rank(picture.claims)) printJson({ type: 'claim', ...claimFields(claim, numbers, zone) });
  },
  summary(file, summary, details) {
    printJson({
      type: 'summary',
      file,
      messages: summary.messages,
      system: summary.system,
      dateOrder: summary.dateOrder,
      languages: languagesOf(details),
      doubts: summary.doubts.map(({ code, count, detail }) => ({ code, count, detail })),
    });
  },
  refuse(file, { code, message, remedy }) {
    printJson({
      type: 'summary',
      file,
      messages: 0,
      system: 0,
      dateOrder: { order: null, asked: false },
      languages: {},
      doubts: [],
      refusal: { code, message, remedy },
    });
    process.stderr.write(`${file}: ${message} ${remedy}\n`);
    return 1;
  },
};

/** Without --plain what a desk would store: a system line names people, and the name of an attached file may be a person's. */
const textOf = (message: ExportMessage, door: Door, names: ReadonlySet<string>, plain: boolean): string => {
  if (plain) return message.text;
  return door.clean(wordsOf(message), names).text;
};

/** The fields of a report in the order the contract gives. */
export const reportFields = (report: Report, zone: Zone): Record<string, unknown> => ({
  kind: report.kind,
  count: report.count,
  place: report.place,
  to: report.to,
  when: viewWhen(report.when, zone),
  basis: report.basis,
  polarity: report.polarity,
  mode: report.mode,
  lang: report.lang,
  spans: report.spans,
  rules: report.rules,
});

const viewWhen = (when: Interval | null, zone: Zone): { from: string; to: string } | null =>
  when && { from: formatInstant(when.from, zone), to: formatInstant(when.to, zone) };

function claimFields(claim: Claim, numbers: ReadDetails['numbers'], zone: Zone): Record<string, unknown> {
  const numbersOf = (reports: Claim['for']): (number | undefined)[] =>
    reports.map(({ message }) => numbers.get(message));
  return {
    id: claim.id,
    kind: claim.kind,
    place: claim.place,
    when: viewWhen(claim.when, zone),
    count: claim.count,
    grade: `${claim.grade.reliability}${claim.grade.credibility}`,
    probability: Math.round(claim.probability * 1_000) / 1_000,
    origins: claim.origins,
    messages: claim.messages,
    for: numbersOf(claim.for),
    against: numbersOf(claim.against),
    reasons: claim.reasons.map(tellReason),
    polarity: claim.polarity,
    mode: claim.mode,
    to: claim.to,
    asked: numbersOf(claim.asked),
  };
}

function languagesOf(details: ReadDetails | null): Record<string, number> {
  const counts = new Map<string, number>();
  const spoken = (details?.evidence ?? []).filter(({ message, lang }) => message.kind === 'text' && lang !== 'unknown');
  for (const { lang } of spoken) counts.set(lang, (counts.get(lang) ?? 0) + 1);
  return Object.fromEntries(
    [...counts]
      .toSorted((a, b) => b[1] - a[1])
      .map(([lang, count]) => [lang, Math.round((count / spoken.length) * 100) / 100]),
  );
}

/** Most certain first; among equals the newest. */
const rank = (claims: readonly Claim[]): readonly Claim[] =>
  claims.toSorted(
    (a, b) =>
      a.grade.credibility - b.grade.credibility || b.probability - a.probability || b.lastOriginAt - a.lastOriginAt,
  );

const tablePrinter: Printer = {
  message(message, _channel, door, names, plain) {
    const marks = message.flags.length > 0 ? `  [${message.flags.join(', ')}]` : '';
    const text = textOf(message, door, names, plain).replaceAll('\n', '\n                       ');
    print(
      `${String(message.n).padStart(5)}  ${message.at.replace('T', ' ').slice(0, 16)}  ${message.kind === 'text' ? '' : `(${message.kind}) `}${text}${marks}`,
    );
  },
  reports({ evidence, numbers, zone }) {
    for (const { message, reports } of evidence) {
      for (const report of reports) {
        const parts = [
          tellCount(report.count),
          report.place?.name,
          report.to && `→ ${report.to.name}`,
          tellWhen(report.when, zone),
          report.basis,
          report.polarity,
          report.mode,
        ];
        print(
          `${String(numbers.get(message.id)).padStart(5)}  ${report.kind.padEnd(16)} ${parts.filter(Boolean).join(' · ')}`,
        );
      }
    }
  },
  claims({ picture, zone }) {
    if (picture.claims.length === 0)
      print('No claims: nothing in this chat says where people are or what happens to them.');
    else print(row('GRADE', 'LIKELY', 'WHAT', 'PEOPLE', 'WHERE', 'WHEN', 'ORIGINS/MESSAGES'));
    for (const claim of rank(picture.claims)) {
      const what = `${claim.kind}${claim.polarity === 'affirmed' ? '' : ` (${claim.polarity})`}${claim.mode === 'planned' ? ', planned' : ''}`;
      print(
        row(
          `${claim.grade.reliability}${claim.grade.credibility}`,
          `${Math.round(claim.probability * 100)} %`,
          what,
          tellCount(claim.count) ?? '–',
          claim.place?.name ?? '–',
          tellWhen(claim.when, zone) ?? '',
          `${claim.origins}/${claim.messages}`,
        ),
      );
    }
  },
  summary(file, summary, details, zone) {
    const { dateOrder } = summary;
    const order =
      dateOrder.order === null
        ? 'undecided: say which with --order dmy, mdy or ymd'
        : `${dateOrder.order} (${dateOrder.evidence})`;
    const languages = Object.entries(languagesOf(details)).map(
      ([lang, share]) => `${lang} ${Math.round(share * 100)} %`,
    );
    print('');
    print(
      `${file}: ${summary.messages} messages, ${summary.system} of them WhatsApp's own; dates ${order}; times in ${zone}${languages.length > 0 ? `; ${languages.join(', ')}` : ''}.`,
    );
    for (const { detail, count } of summary.doubts) print(`  doubt: ${detail} (${count})`);
  },
  refuse(file, { message, remedy }) {
    process.stderr.write(`${file}: ${message} ${remedy}\n`);
    return 1;
  },
};

const WIDTHS = [5, 6, 26, 16, 26, 24, 0] as const;
const row = (...cells: readonly string[]): string =>
  cells
    .map((cell, at) =>
      cell.length > WIDTHS[at]! && WIDTHS[at]! > 0 ? `${cell.slice(0, WIDTHS[at]! - 1)}…` : cell.padEnd(WIDTHS[at]!),
    )
    .join('  ');

const tellCount = (count: Count | null): string | null => {
  if (!count) return null;
  const people = count.low === count.high ? String(count.best) : `${count.low}–${count.high}`;
  return count.unit === 'person' ? people : `${people} ${count.unit}`;
};

function tellWhen(when: Interval | null, zone: Zone): string | null {
  if (!when) return null;
  const [from, to] = [formatInstant(when.from, zone), formatInstant(when.to, zone)];
  const day = from.slice(5, 10);
  return from.slice(0, 10) === to.slice(0, 10)
    ? `${day} ${from.slice(11, 16)}–${to.slice(11, 16)}`
    : `${day} ${from.slice(11, 16)} – ${to.slice(5, 10)} ${to.slice(11, 16)}`;
}
