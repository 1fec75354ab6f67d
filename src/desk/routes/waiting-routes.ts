import { ok } from '../../model/index.ts';
import { WaitingView } from '../contract/index.ts';
import type { Desk } from '../desk.ts';
import type { HandoffDesk } from '../handoffs/index.ts';
import { type Route, route } from './route.ts';

export const waitingRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/api/waiting',
    summary:
      'What waits for a person: referrals, questions, decisions to look at again, and the hand-offs as the board tells them.',
    reply: WaitingView,
    handle: async (desk) => {
      const { asOf, referrals } = await desk.referrals();
      const open = referrals.filter(({ state }) => state !== 'acknowledged');
      const { handoffStrip } = desk as Desk & Partial<HandoffDesk>;
      return ok({
        asOf,
        referrals: {
          open: open.length,
          overdue: open.filter(({ state }) => state === 'overdue').length,
          dueAt: open.find(({ state }) => state === 'open')?.dueAt ?? null,
        },
        questions: await desk.questionsWaiting(),
        decisions: await desk.decisionsWaiting(),
        handoffs: handoffStrip ? await handoffStrip() : null,
      });
    },
  }),
];
