import {
  asChannelId,
  asChatKey,
  asInstant,
  asMessageId,
  asPlaceId,
  asReportId,
  asSourceKey,
  type ChannelKind,
  type Count,
  type Instant,
  type Interval,
  type Language,
  type Mode,
  type Polarity,
  type ReportBasis,
  type ReportKind,
  type SourceClass,
  type Zone,
} from '../model/index.ts';
import type { Evidence } from './evidence.ts';

/** What a test says of a message; the rest has plain defaults. */
export interface Sample {
  readonly id: string;
  readonly at: string;
  readonly text: string;
  readonly lang?: Language;
  readonly source?: string;
  readonly chat?: string;
  readonly forwarded?: boolean;
  readonly edited?: boolean;
  readonly sourceClass?: SourceClass;
  readonly channelKind?: ChannelKind;
  readonly reports?: readonly SampleReport[] | undefined;
}

export interface SampleReport {
  readonly kind: ReportKind;
  readonly place?: string;
  readonly count?: Count;
  readonly when?: readonly [from: string, to: string];
  readonly basis?: ReportBasis;
  readonly polarity?: Polarity;
  readonly mode?: Mode;
}

export const instantOf = (text: string): Instant => asInstant(Date.parse(text));

/** Evidence for tests and stories: invented words, invented sources. */
export function sampleEvidence(sample: Sample): Evidence {
  const lang = sample.lang ?? 'es';
  return {
    lang,
    message: {
      id: asMessageId(sample.id),
      channel: asChannelId('sample'),
      channelKind: sample.channelKind ?? 'whatsapp-export',
      chat: asChatKey(sample.chat ?? 'k:1'),
      source: asSourceKey(sample.source ?? `s:${sample.id}`),
      sourceClass: sample.sourceClass ?? 'unknown',
      sentAt: instantOf(sample.at),
      zone: 'America/Tijuana' as Zone,
      kind: 'text',
      text: sample.text,
      edited: sample.edited ?? false,
      forwarded: sample.forwarded ? 'forwarded' : null,
      replyTo: null,
      mediaHash: null,
      location: null,
      flags: [],
    },
    reports: (sample.reports ?? []).map((report, at) => ({
      id: asReportId(`r:${sample.id}-${at}`),
      message: asMessageId(sample.id),
      kind: report.kind,
      count: report.count ?? null,
      place: report.place ? { id: asPlaceId(report.place), name: report.place, text: report.place } : null,
      to: null,
      when: report.when ? intervalOf(report.when) : null,
      basis: report.basis ?? 'unmarked',
      polarity: report.polarity ?? 'affirmed',
      mode: report.mode ?? 'now',
      lang,
      spans: {},
      rules: [],
    })),
  };
}

const intervalOf = ([from, to]: readonly [string, string]): Interval => ({ from: instantOf(from), to: instantOf(to) });
