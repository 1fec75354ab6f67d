import { subjectOf } from '../../flow/index.ts';
import { asHandoffId, type DeskId, type HandoffId, ok, type Refusal, type Result } from '../../model/index.ts';
import type { HandoffPage } from '../contract/index.ts';
import { viewCard } from './card.ts';
import { figuresOf } from './changes.ts';
import type { Passage } from './chronicle.ts';
import { viewCrossing } from './crossing-lanes.ts';
import { nameDesk, type Outlook, partyOf, showAt } from './outlook.ts';
import { readPayload } from './payload.ts';
import type { LogEntry, SharedLog } from './ports.ts';
import { refuseHandoff } from './refusals.ts';
import { showFigures } from './strip.ts';

type Line = HandoffPage['history'][number];

const READ_AT_ONCE = 1_000;

/** One group with every act on it, as the shared order has them. Observers see the acts without their figures. */
export async function viewHandoffPage(
  outlook: Outlook,
  log: Pick<SharedLog, 'read'>,
  id: string,
): Promise<Result<HandoffPage, Refusal>> {
  const handoff = asHandoffId(id);
  const passage = outlook.chronicle.passage(handoff);
  if (!passage) return refuseHandoff('no-such-handoff', 'There is no such hand-off.');
  const { crossing, name, from, to, sender, receiver, party } = viewCrossing(outlook, passage.crossing);
  return ok({
    asOf: showAt(outlook, outlook.now),
    card: viewCard(outlook, handoff),
    crossing: { crossing, name, from, to, sender, receiver, party },
    history: await readHistory(outlook, log, passage),
  });
}

async function readHistory(outlook: Outlook, log: Pick<SharedLog, 'read'>, passage: Passage): Promise<Line[]> {
  const lines: Line[] = [];
  // Months may have gone over the order since.
  for (let after = passage.first - 1; after < passage.last;) {
    const entries = await log.read(after, Math.min(READ_AT_ONCE, passage.last - after));
    if (entries.length === 0) break;
    lines.push(...entries.flatMap((entry) => readLines(outlook, entry, passage.id)));
    after = entries.at(-1)!.seq;
  }
  return lines;
}

const readLines = (outlook: Outlook, { seq, author, payloads }: LogEntry, id: HandoffId): Line[] =>
  payloads.flatMap((payload) => readLine(outlook, seq, author, payload, id));

function readLine(outlook: Outlook, seq: number, author: DeskId, payload: Uint8Array, id: HandoffId): Line[] {
  const read = readPayload(payload);
  if (read?.type !== 'flow' || read.event.desk !== author) return [];
  const { event } = read;
  const isAbout = subjectOf(event) === id || (event.kind === 'agree' && event.rest === id);
  const turn = outlook.chronicle.turnOf(event.id);
  // A repeat had no effect, and no line.
  if (!isAbout || (turn && turn.seq !== seq)) return [];
  const isParty = partyOf(outlook, outlook.chronicle.passage(id)!.crossing) !== 'observer';
  return [
    {
      event: event.id,
      position: seq,
      at: showAt(outlook, event.at),
      act: event.kind === 'refused' ? event.act : event.kind,
      desk: event.desk,
      deskName: nameDesk(outlook, event.desk),
      by: event.by,
      figures: isParty ? showFigures(outlook, figuresOf(event)) : {},
      refusal: event.kind === 'refused' ? event.code : (turn?.refusal?.code ?? ''),
      record: outlook.recorder.indexOf(event.id),
      sealed: outlook.recorder.seal(event.id),
    },
  ];
}
