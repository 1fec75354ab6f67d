import type { Random } from './random.ts';

/** How bad the line is. */
export interface Weather {
  /** Chance that a packet is lost, and that it comes twice. */
  readonly loss: number;
  readonly twice: number;
  /** Usual longest delay, and how often a packet takes up to twenty times as long and is overtaken. */
  readonly delayMs: number;
  readonly straggle: number;
}

interface Packet<T> {
  readonly at: number;
  readonly order: number;
  readonly from: string;
  readonly to: string;
  readonly load: T;
}

/** Packets between desks and relay: delayed, doubled, overtaken, lost, and stopped altogether where somebody is cut off. */
export interface Network<T> {
  send(from: string, to: string, load: T, now: number): void;
  /** Takes the next packet that is due; null where none is. */
  take(now: number): Packet<T> | null;
  cut(name: string): void;
  mend(name: string): void;
  isCut(name: string): boolean;
  isQuiet(): boolean;
}

export function createNetwork<T>(random: Random, weather: Weather): Network<T> {
  const heap: Packet<T>[] = [];
  const cut = new Set<string>();
  let sent = 0;
  const delay = (): number => random.next() * weather.delayMs * (random.chance(weather.straggle) ? 20 : 1);
  const isBroken = (packet: Pick<Packet<T>, 'from' | 'to'>): boolean => cut.has(packet.from) || cut.has(packet.to);
  return {
    send: (from, to, load, now) => {
      const copies = random.chance(weather.twice) ? 2 : 1;
      for (let copy = 0; copy < copies; copy++)
        if (!random.chance(weather.loss)) push(heap, { at: now + delay(), order: sent++, from, to, load });
    },
    take: (now) => {
      for (;;) {
        if (heap.length === 0 || heap[0]!.at > now) return null;
        const packet = pop(heap);
        if (!isBroken(packet)) return packet;
      }
    },
    cut: (name) => void cut.add(name),
    mend: (name) => void cut.delete(name),
    isCut: (name) => cut.has(name),
    isQuiet: () => heap.length === 0,
  };
}

const isBefore = <T>(one: Packet<T>, other: Packet<T>): boolean =>
  one.at < other.at || (one.at === other.at && one.order < other.order);

function push<T>(heap: Packet<T>[], packet: Packet<T>): void {
  let index = heap.push(packet) - 1;
  while (index > 0) {
    const parent = (index - 1) >> 1;
    if (!isBefore(packet, heap[parent]!)) break;
    heap[index] = heap[parent]!;
    index = parent;
  }
  heap[index] = packet;
}

function pop<T>(heap: Packet<T>[]): Packet<T> {
  const first = heap[0]!;
  const last = heap.pop()!;
  if (heap.length === 0) return first;
  let index = 0;
  for (;;) {
    let child = 2 * index + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && isBefore(heap[child + 1]!, heap[child]!)) child++;
    if (!isBefore(heap[child]!, last)) break;
    heap[index] = heap[child]!;
    index = child;
  }
  heap[index] = last;
  return first;
}
