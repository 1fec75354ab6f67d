import { fork } from 'node:child_process';
import { resolve } from 'node:path';
import type { BenchDesk, BenchDeskOptions, BenchNote } from './handoff-desk.ts';
import type { Trace } from './trace.ts';

const PROGRAM = resolve(import.meta.dirname, 'handoff-desk.ts');

type Answer = { readonly id: number; readonly value?: unknown; readonly error?: string };

/** Starts a desk in a process of its own; resolves when it is ready. */
export async function forkDesk(
  asked: Omit<BenchDeskOptions, 'isTraced'>,
  trace?: Trace,
): Promise<BenchDesk & { stop(): Promise<void> }> {
  const options: BenchDeskOptions = { ...asked, isTraced: trace !== undefined };
  const child = fork(PROGRAM, [JSON.stringify(options)], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const waiting = new Map<number, (answer: Answer) => void>();
  let questions = 0;
  const ready = new Promise<void>((done, fail) => {
    child.once('exit', (code) => fail(new Error(`the desk ${options.side} ended with ${code}`)));
    child.on('message', (told: Answer | BenchNote | { readonly ready: true }) => {
      if ('ready' in told) done();
      else if ('note' in told) trace?.note(told.note, told.at);
      else waiting.get(told.id)?.(told);
    });
  });
  await ready;
  const ask =
    (name: keyof BenchDesk) =>
    (...args: readonly unknown[]): Promise<never> =>
      new Promise((done, fail) => {
        const id = (questions += 1);
        waiting.set(id, ({ value, error }) => {
          waiting.delete(id);
          if (error === undefined) done(value as never);
          else fail(new Error(error));
        });
        child.send({ id, name, asked: args });
      });
  return {
    call: ask('call'),
    offerAll: ask('offerAll'),
    acceptAll: ask('acceptAll'),
    acceptedAt: ask('acceptedAt'),
    sealedAt: ask('sealedAt'),
    used: ask('used'),
    stop: () =>
      new Promise((done) => {
        child.once('exit', () => done());
        child.disconnect();
      }),
  };
}
