import { sharedNow } from './shared-clock.ts';

/** What happened when, in milliseconds since it was cleared; desks in processes of their own say when it was. */
export interface Trace {
  note(what: string, at?: number): void;
  clear(): void;
  print(title: string): void;
}

export function createTrace(): Trace {
  let lines: { readonly at: number; readonly what: string }[] = [];
  let from = sharedNow();
  return {
    note: (what, at = sharedNow()) => void lines.push({ at: at - from, what }),
    clear: () => {
      lines = [];
      from = sharedNow();
    },
    print: (title) => {
      console.error(title);
      for (const { at, what } of lines.toSorted((one, other) => one.at - other.at))
        console.error(`${at.toFixed(1).padStart(9)} ms  ${what}`);
    },
  };
}
