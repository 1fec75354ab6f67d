import { useSyncExternalStore } from 'react';
import { recallName, rememberName } from '../app/preferences.tsx';
import { type Answer, send } from '../desk/ask.ts';
import type { ActOffer, ActReply } from '../desk/contract.ts';

const LEAST_NAME = 2;
const listeners = new Set<() => void>();

/** Who acts at this browser: a name and function that goes on the record with every act. Empty where nobody has said it yet. */
export const useActingName = (): string =>
  useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }, recallName);

export const actingName = recallName;
export const isName = (name: string): boolean => name.trim().length >= LEAST_NAME;

export function keepName(name: string): void {
  rememberName(name);
  for (const tell of listeners) tell();
}

/** Made before anything is sent, so that a second delivery has no effect. */
export const newCommandId = (): string => crypto.randomUUID();

/** What people filled in, or the desk's suggestion as it stands. */
export type ActValues = Readonly<Record<string, unknown>>;

/** The command behind an act: its subject, its values, who acts. `act` is told where one address takes many acts. */
export const commandOf = (offer: ActOffer, values: ActValues, id: string, by: string): object => ({
  ...(offer.post === '/api/acts' ? { act: offer.act } : {}),
  id,
  by: by.trim(),
  ...offer.subject,
  ...values,
});

export const sendAct = (offer: ActOffer, values: ActValues, id: string, by: string): Promise<Answer<ActReply>> =>
  send<ActReply>(offer.post, commandOf(offer, values, id, by));

/** The suggested values that this act asks for. */
export function suggestedValues({ needs, suggest, act }: ActOffer): ActValues {
  const values: Record<string, unknown> = {};
  for (const need of needs) {
    const value = (suggest as Readonly<Record<string, unknown>>)[need];
    if (value !== undefined) values[need] = value;
  }
  if (act === 'letter' && suggest.terms) values['terms'] = suggest.terms;
  return values;
}

/** Values without which the desk takes no command of this kind. */
const NEEDED: Readonly<Partial<Record<ActOffer['needs'][number], true>>> = {
  places: true,
  window: true,
  headcount: true,
  counted: true,
};

/**
 * One tap is enough where the desk has proposed everything and the act is either the one to do now or can be taken back.
 * A count is never sent as it was proposed: somebody has to have counted.
 */
export const isOneTap = (offer: ActOffer): boolean =>
  ONE_TAP.has(offer.act) &&
  offer.isLead &&
  offer.blocked === null &&
  offer.needs.every(
    (need) => !NEEDED[need] || (offer.suggest as Readonly<Record<string, unknown>>)[need] !== undefined,
  );

const ONE_TAP: ReadonlySet<ActOffer['act']> = new Set(['accept', 'counter', 'release']);
