/** Numbers of 32 bits that lie behind those of others in one memory: a list of its own would take more than twice the room. */
export interface Stretch {
  readonly memory: Int32Array;
  readonly start: number;
  readonly end: number;
}

const MEMORY_SIZE = 1 << 15;
let memory = new Int32Array(MEMORY_SIZE);
let written = 0;

export const EMPTY_STRETCH: Stretch = { memory: new Int32Array(0), start: 0, end: 0 };

/** These numbers, in a memory that goes once nobody holds a stretch of it. */
export function keepStretch(list: readonly number[]): Stretch {
  if (list.length === 0) return EMPTY_STRETCH;
  if (written + list.length > memory.length) {
    memory = new Int32Array(Math.max(MEMORY_SIZE, list.length));
    written = 0;
  }
  const start = written;
  memory.set(list, start);
  written += list.length;
  return { memory, start, end: written };
}

export const isInStretch = ({ memory: numbers, start, end }: Stretch, value: number): boolean => {
  for (let at = start; at < end; at += 1) if (numbers[at] === value) return true;
  return false;
};

export const listStretch = ({ memory: numbers, start, end }: Stretch): readonly number[] => [
  ...numbers.subarray(start, end),
];
