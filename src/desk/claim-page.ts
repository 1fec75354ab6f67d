import type { Picture } from '../claims/index.ts';
import {
  asInstant,
  type Claim,
  type ClaimReport,
  type Corridor,
  formatInstant,
  type MessageId,
  type Origin,
  type OriginId,
  type Report,
  type Zone,
} from '../model/index.ts';
import { isRestricted, type ShowProbability, viewClaimRow, viewInterval } from './claim-rows.ts';
import type { ClaimView, EvidenceMessage, GateView, OriginView, ReportView } from './contract/index.ts';
import type { ReadMessage, Step } from './ports.ts';

/** What a claim's page is made of. */
export interface ClaimMatter {
  readonly claim: Claim;
  readonly picture: Picture;
  readonly gates: readonly GateView[];
  /** Its own. */
  readonly steps: readonly Step[];
  readonly message: (id: MessageId) => ReadMessage | null;
  readonly chatName: (read: ReadMessage) => string;
  readonly corridor: Corridor;
  readonly show: ShowProbability;
}

const MOST_MESSAGES = 500;

/** The page of one claim: its origins as trees, the words that were read, reasons, gates, and how the grade moved. */
export function viewClaim(matter: ClaimMatter): ClaimView {
  const { claim } = matter;
  const { zone } = matter.corridor;
  const reports = [...claim.for, ...claim.against, ...claim.asked].toSorted(
    (a, b) => a.at - b.at || (a.report < b.report ? -1 : 1),
  );
  const messages = uniqueMessages(reports).flatMap((entry) => viewMessage(entry, matter));
  return {
    claim: viewClaimRow(claim, matter.corridor, matter.show),
    reasons: claim.reasons.map((reason) => ({ ...reason, figures: { ...reason.figures } })),
    origins: viewOrigins(claim, matter.picture),
    messages: messages.slice(0, MOST_MESSAGES),
    messagesLeftOut: Math.max(0, messages.length - MOST_MESSAGES),
    gates: [...matter.gates],
    history: matter.steps.map((step) => ({
      at: formatInstant(step.at, zone),
      grade: step.grade,
      code: step.code,
      figures: { ...step.figures },
    })),
  };
}

const uniqueMessages = (reports: readonly ClaimReport[]): readonly ClaimReport[] => [
  ...new Map(reports.map((entry) => [entry.message, entry])).values(),
];

function viewMessage(entry: ClaimReport, matter: ClaimMatter): EvidenceMessage[] {
  const read = matter.message(entry.message);
  const report = read?.reports.find(({ id }) => id === entry.report);
  if (!read || !report) return [];
  const { message } = read;
  return [
    {
      id: message.id,
      at: formatInstant(message.sentAt, matter.corridor.zone),
      channel: message.channel,
      chat: matter.chatName(read),
      sourceClass: message.sourceClass,
      kind: message.kind,
      forwarded: message.forwarded,
      edited: message.edited,
      flags: [...message.flags],
      // The words of a matter of one person's danger are for the protection focal point alone.
      text: isRestricted(matter.claim.kind) ? null : message.text,
      erasedAt: formatInstant(asInstant(read.expiresAt), matter.corridor.zone),
      lang: read.lang,
      report: viewReport(report, matter.corridor.zone),
    },
  ];
}

/** A report as it travels. */
export const viewReport = (report: Report, zone: Zone): ReportView => ({
  id: report.id,
  kind: report.kind,
  count: report.count,
  place: report.place,
  to: report.to,
  when: report.when && viewInterval(report.when, zone),
  basis: report.basis,
  polarity: report.polarity,
  mode: report.mode,
  lang: report.lang,
  spans: Object.fromEntries(Object.entries(report.spans).map(([field, [start, end]]) => [field, [start, end]])),
  rules: [...report.rules],
});

const SIDES = ['for', 'against', 'asked'] as const;

/** Origins in the order they came, each with its messages that speak to this claim. */
function viewOrigins(claim: Claim, picture: Picture): OriginView[] {
  const origins = new Map<OriginId, Origin>(picture.origins.map((origin) => [origin.id, origin]));
  return SIDES.flatMap((side) => {
    const bySource = Map.groupBy(claim[side], ({ origin }) => origin);
    return [...bySource].flatMap(([id, entries]) => {
      const origin = origins.get(id);
      return origin ? [viewOrigin(origin, side, entries)] : [];
    });
  });
}

function viewOrigin(origin: Origin, side: OriginView['side'], entries: readonly ClaimReport[]): OriginView {
  const links = new Map(origin.messages.map((link) => [link.message, link]));
  return {
    id: origin.id,
    attributed: origin.attributed,
    side,
    basis: origin.basis,
    sourceClass: origin.sourceClass,
    reliability: origin.reliability,
    messages: uniqueMessages(entries)
      .toSorted((a, b) => a.at - b.at)
      .map(({ message, polarity }) => {
        const link = links.get(message);
        return { message, link: link?.link ?? 'first', likeness: link?.likeness ?? 1, polarity };
      }),
  };
}
