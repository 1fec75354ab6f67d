import {
  asMessageId,
  asReportId,
  type Channel,
  type Count,
  type Instant,
  type LanguageOrUnknown,
  type Location,
  type Message,
  ok,
  type PlaceRef,
  refuse,
  type Refusal,
  type Report,
  type ReportKind,
  type Result,
  type Span,
  type SpanField,
} from '../../model/index.ts';
import type { Door } from '../door/index.ts';
import type { KeyedHash } from '../ports.ts';

/** What an officer's count form sends. It is an account's own report: nothing has to be guessed from words. */
export interface FieldForm {
  /** Made by the form before it is sent: sending twice from a bad line stays one report. */
  readonly id: string;
  /** The officer's account; becomes a pseudonym like every sender. */
  readonly officer: string;
  readonly at: Instant;
  readonly kind: ReportKind;
  /** Null where nothing was counted ("closed", "no water"). */
  readonly count: Count | null;
  readonly place: PlaceRef;
  readonly location: Location | null;
  readonly note: string;
  readonly lang: LanguageOrUnknown;
}

export interface FieldEntry {
  readonly message: Message;
  readonly report: Report;
}

const LONGEST_NOTE = 1_000;

/**
 * An officer's form as a message and the one report it states, seen with their own eyes. The text lists what was entered,
 * so that the report's spans point at words like those of any other message.
 */
export function enterFieldForm(
  form: FieldForm,
  channel: Channel,
  ports: { readonly door: Door; readonly keyedHash: KeyedHash },
): Result<FieldEntry, Refusal<'wrong-count' | 'note-too-long'>> {
  if (form.count && !isCount(form.count))
    return refuse('wrong-count', 'The count is not an interval of people.', 'Enter whole numbers, the lowest first.');
  if (form.note.length > LONGEST_NOTE)
    return refuse('note-too-long', `The note is longer than ${LONGEST_NOTE} characters.`, 'Shorten it.');
  const id = asMessageId(`m:${ports.keyedHash('messages', `${channel.id}\u0000${form.id}`).slice(0, 32)}`);
  const { text, spans } = writeText(form, ports.door.clean(form.note).text);
  const source = ports.door.source(channel.id, form.officer, form.at);
  const message: Message = {
    id,
    channel: channel.id,
    channelKind: channel.kind,
    chat: ports.door.chat(channel.id, source),
    source,
    sourceClass: channel.sourceClass,
    sentAt: form.at,
    zone: channel.zone,
    kind: 'text',
    text,
    edited: false,
    forwarded: null,
    replyTo: null,
    mediaHash: null,
    location: form.location,
    flags: [],
  };
  return ok({ message, report: writeReport(form, message, spans) });
}

const isCount = ({ low, best, high }: Count): boolean =>
  [low, best, high].every((value) => Number.isSafeInteger(value) && value >= 0) && low <= best && best <= high;

type Spans = Partial<Record<SpanField, Span>>;

/** `150–180 person · Puente Nuevo · waiting · note` */
function writeText({ count, place, kind }: FieldForm, note: string): { readonly text: string; readonly spans: Spans } {
  const parts: readonly (readonly [SpanField | null, string])[] = [
    [
      'count',
      count === null ? '' : `${count.low === count.high ? count.best : `${count.low}–${count.high}`} ${count.unit}`,
    ],
    ['place', place.name],
    ['kind', kind],
    [null, note.trim()],
  ];
  let text = '';
  const spans: Spans = {};
  for (const [field, words] of parts.filter(([, words]) => words !== '')) {
    if (text !== '') text += ' · ';
    if (field) spans[field] = [text.length, text.length + words.length];
    text += words;
  }
  return { text, spans };
}

const writeReport = (form: FieldForm, { id, sentAt }: Message, spans: Spans): Report => ({
  id: asReportId(`r:${id.slice(2)}-0`),
  message: id,
  kind: form.kind,
  count: form.count,
  place: form.place,
  to: null,
  when: { from: sentAt, to: sentAt },
  basis: 'eyewitness',
  polarity: 'affirmed',
  mode: 'now',
  lang: form.lang,
  spans,
  rules: ['field-form'],
});
