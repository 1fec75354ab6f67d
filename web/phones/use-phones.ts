import { useEffect, useState } from 'react';
import { type Answer, ask, send } from '../desk/ask.ts';
import type { ProblemView } from '../desk/contract.ts';
import { type Note, type Phone, type PlayStatus, takeNote, type Writing } from './sandbox.ts';

export interface Phones {
  readonly phones: readonly Phone[];
  readonly play: PlayStatus | null;
  readonly problem: ProblemView | null;
}

const EMPTY: Phones = { phones: [], play: null, problem: null };

/** The simulated phones, kept up by the sandbox's own live stream. */
export function usePhones(): Phones {
  const [held, setHeld] = useState<Phones>(EMPTY);
  useEffect(() => {
    let isGone = false;
    const put = (change: (before: Phones) => Partial<Phones>): void => {
      if (!isGone) setHeld((before) => ({ ...before, ...change(before) }));
    };
    const load = async (): Promise<void> => {
      const [phones, status] = await Promise.all([
        ask<{ readonly phones: readonly Phone[] }>('/sandbox/phones'),
        ask<{ readonly play: PlayStatus }>('/sandbox/status'),
      ]);
      put(() => ({
        ...(phones.ok ? { phones: phones.value.phones, problem: null } : { problem: phones.problem }),
        ...(status.ok ? { play: status.value.play } : {}),
      }));
    };
    const source = new EventSource('/sandbox/live');
    const read = <T>(event: Event): T => JSON.parse((event as MessageEvent<string>).data) as T;
    // A new connection may have missed something: everything is asked for again.
    source.addEventListener('open', () => void load());
    source.addEventListener('play', (event) => put(() => ({ play: read<PlayStatus>(event) })));
    for (const type of ['message', 'edit', 'revoke'])
      source.addEventListener(type, (event) => put(({ phones, play }) => takeEvent(phones, play, read<Note>(event))));
    void load();
    return () => {
      isGone = true;
      source.close();
    };
  }, []);
  useStatusWhilePlaying(held.play, (play) => setHeld((before) => ({ ...before, play })));
  return held;
}

const takeEvent = (phones: readonly Phone[], play: PlayStatus | null, note: Note): Partial<Phones> => ({
  phones: takeNote(phones, note),
  play,
});

const STATUS_MILLISECONDS = 1_000;

/** The player tells when it starts and stops; how far it has come is asked once a second while it plays. */
function useStatusWhilePlaying(play: PlayStatus | null, onStatus: (play: PlayStatus) => void): void {
  const isPlaying = play?.state === 'playing';
  useEffect(() => {
    if (!isPlaying) return undefined;
    const timer = setInterval(() => {
      void ask<{ readonly play: PlayStatus }>('/sandbox/status').then((answer) => {
        if (answer.ok) onStatus(answer.value.play);
      });
    }, STATUS_MILLISECONDS);
    return () => clearInterval(timer);
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isPlaying]);
}

export const writeAs = (phone: string, writing: Writing): Promise<Answer<Note>> =>
  send<Note>(`/sandbox/phones/${encodeURIComponent(phone)}/messages`, writing);
export const play = (speed: number): Promise<Answer<PlayStatus>> => send<PlayStatus>('/sandbox/play', { speed });
export const pause = (): Promise<Answer<PlayStatus>> => send<PlayStatus>('/sandbox/pause');
