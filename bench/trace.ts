/** What happened when, in milliseconds since it was cleared. */
export interface Trace {
  note(what: string): void;
  clear(): void;
  print(title: string): void;
}

export function createTrace(): Trace {
  let lines: { readonly at: number; readonly what: string }[] = [];
  let from = performance.now();
  return {
    note: (what) => void lines.push({ at: performance.now() - from, what }),
    clear: () => {
      lines = [];
      from = performance.now();
    },
    print: (title) => {
      console.error(title);
      for (const { at, what } of lines) console.error(`${at.toFixed(1).padStart(9)} ms  ${what}`);
    },
  };
}
