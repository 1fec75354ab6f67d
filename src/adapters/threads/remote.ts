import type { MessagePort, Worker } from 'node:worker_threads';

/** Methods that can be called from another thread: what goes in and comes out can be cloned. */
export type Callable = Readonly<Record<string, (...args: never[]) => Promise<unknown>>>;

interface Call {
  readonly call: number;
  readonly method: string;
  readonly args: readonly unknown[];
}

interface Answer {
  readonly answer: number;
  readonly value?: unknown;
  readonly error?: Failure;
}

/** An error as it comes through: by its code and its message the other side knows it again. */
interface Failure {
  readonly message: string;
  readonly stack?: string | undefined;
  readonly code?: string | undefined;
}

type Line = Pick<Worker | MessagePort, 'postMessage' | 'on'>;

/** Answers calls that arrive on `line` with the methods of `target`. */
export function answerCalls(line: Line, target: object): void {
  line.on('message', (message: Partial<Call>) => {
    if (typeof message.call !== 'number') return;
    const { call, method, args } = message as Call;
    const run = (target as Callable)[method];
    Promise.resolve()
      .then(() => run!(...(args as never[])))
      .then(
        (value) => line.postMessage({ answer: call, value } satisfies Answer),
        (error: unknown) => line.postMessage({ answer: call, error: packError(error) } satisfies Answer),
      );
  });
}

function packError(error: unknown): Failure {
  const { message = String(error), stack, code } = error as Partial<Failure>;
  return { message, stack, code };
}

/** Calls the named methods of a target in the thread behind `line`. A call whose thread has ended is refused, not left waiting. */
export function callRemote<T extends object>(line: Line, methods: readonly (keyof T & string)[]): T {
  const waiting = new Map<
    number,
    { readonly done: (value: unknown) => void; readonly failed: (error: Error) => void }
  >();
  let last = 0;
  line.on('message', (message: Partial<Answer>) => {
    const held = typeof message.answer === 'number' ? waiting.get(message.answer) : undefined;
    if (!held) return;
    waiting.delete(message.answer!);
    if (message.error === undefined) held.done(message.value);
    else held.failed(Object.assign(new Error(message.error.message), message.error));
  });
  let hasEnded = false;
  const refuse = ({ failed }: { readonly failed: (error: Error) => void }): void =>
    failed(new Error('the thread behind this desk has ended'));
  (line as Worker).on('exit', () => {
    hasEnded = true;
    for (const held of waiting.values()) refuse(held);
    waiting.clear();
  });
  const call = (method: string, args: readonly unknown[]): Promise<unknown> =>
    new Promise((done, failed) => {
      if (hasEnded) return refuse({ failed });
      last += 1;
      waiting.set(last, { done, failed });
      line.postMessage({ call: last, method, args } satisfies Call);
    });
  return Object.fromEntries(
    methods.map((method) => [method, (...args: readonly unknown[]) => call(method, args)]),
  ) as unknown as T;
}
