import { sharedNow } from './shared-clock.ts';

/** What happened when; desks in processes of their own say when it was. */
export interface Trace {
  note(what: string, at?: number): void;
  /** What happened since the last note that said so; all of it where none did. */
  print(title: string, since: string): void;
}

export function createTrace(): Trace {
  const lines: { readonly at: number; readonly what: string }[] = [];
  return {
    note: (what, at = sharedNow()) => void lines.push({ at, what }),
    print: (title, since) => {
      console.error(title);
      const from = lines.findLast(({ what }) => what === since)?.at ?? 0;
      for (const { at, what } of lines.toSorted((one, other) => one.at - other.at))
        if (at >= from) console.error(`${(at - from).toFixed(1).padStart(9)} ms  ${what}`);
    },
  };
}
