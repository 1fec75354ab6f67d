import { CROSSING_TABLE, decide, HANDOFF_TABLE } from '../../flow/index.ts';
import { asEventId, type FlowCommand } from '../../model/index.ts';
import type { ActKind, ActOffer } from '../contract/index.ts';
import { type HandoffRequest, toFlowCommand } from './commands.ts';
import type { Outlook } from './outlook.ts';

/** What an act of each kind is asked with, where it goes, and what takes it back. */
const ACTS: Readonly<Record<ActKind, Pick<ActOffer, 'post' | 'needs' | 'undo'>>> = {
  offer: { post: '/api/offers', needs: ['people', 'needs', 'readyAt', 'expires'], undo: 'correct' },
  accept: { post: '/api/acts', needs: ['places', 'window', 'override'], undo: null },
  counter: { post: '/api/acts', needs: ['places', 'window', 'override'], undo: null },
  agree: { post: '/api/acts', needs: ['part', 'needs', 'keepRest'], undo: null },
  withdraw: { post: '/api/acts', needs: ['reason'], undo: null },
  decline: { post: '/api/acts', needs: ['reason'], undo: null },
  release: { post: '/api/releases', needs: ['headcount', 'grant'], undo: 'recall-until-seen' },
  recall: { post: '/api/acts', needs: ['reason'], undo: null },
  sight: { post: '/api/acts', needs: [], undo: null },
  receive: { post: '/api/receipts', needs: ['counted'], undo: 'correct' },
  explain: { post: '/api/acts', needs: ['parts'], undo: 'correct' },
  'correct-offer': { post: '/api/acts', needs: ['people', 'needs', 'reason'], undo: 'correct' },
  'correct-release': { post: '/api/acts', needs: ['headcount', 'reason'], undo: 'correct' },
  'correct-receipt': { post: '/api/acts', needs: ['counted', 'reason'], undo: 'correct' },
  letter: { post: '/api/acts', needs: ['terms'], undo: null },
  capacity: { post: '/api/acts', needs: ['free', 'until', 'reason'], undo: 'restate' },
  grant: { post: '/api/grants', needs: ['places', 'every', 'window', 'override'], undo: 'revoke' },
  revoke: { post: '/api/acts', needs: ['reason'], undo: null },
  hold: { post: '/api/holds', needs: ['reason', 'until'], undo: 'resume' },
  resume: { post: '/api/acts', needs: [], undo: null },
};

const EFFECTS = new Map<string, string>([...HANDOFF_TABLE, ...CROSSING_TABLE].map(({ act, effect }) => [act, effect]));

/** An act with what is known of it before it is asked whether it would go through. */
export interface Proposal {
  readonly act: ActKind;
  readonly subject: ActOffer['subject'];
  readonly suggest: ActOffer['suggest'];
  readonly isLead?: boolean;
  /** A command that would be sent with the suggested values; null where something must be filled in first. */
  readonly probe: Readonly<Record<string, unknown>> | null;
}

/** What stands for words that a person will write. */
export const SOME_REASON = '--';

/** Offers an act: the machine itself is asked whether it would take it now, so that nothing is offered that is refused without a word of why. */
export function offerAct(outlook: Outlook, proposal: Proposal): ActOffer {
  const { act, subject, suggest, isLead = false, probe } = proposal;
  const { post, needs, undo } = ACTS[act];
  const blocked = probe === null ? null : askMachine(outlook, { act, ...subject, ...probe });
  return {
    act,
    post,
    subject,
    needs: [...needs],
    effect: EFFECTS.get(act)!,
    undo,
    isLead: isLead && blocked === null,
    suggest,
    blocked,
  };
}

function askMachine(outlook: Outlook, fields: Readonly<Record<string, unknown>>): ActOffer['blocked'] {
  const request = { id: 'probe-probe', by: 'desk', ...fields } as unknown as HandoffRequest;
  const command = { ...toFlowCommand(request, outlook.settings.desk.id), id: asEventId('probe') } as FlowCommand;
  const answer = decide(outlook.books, command, outlook.now);
  if (answer.ok) return null;
  const { code, message, remedy, retry } = answer.refusal;
  return { code, message, remedy, retry };
}
