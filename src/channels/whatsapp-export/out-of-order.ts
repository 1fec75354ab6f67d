/**
 * Positions whose time does not fit the order of the others. The longest non-decreasing run of times (Fredman 1975, by
 * patience) that starts with the first line is taken as the chat's own course; what is not on it is out of order. What on
 * the course speaks against those is given too, as long as it is not much: nobody can tell which side was pasted.
 * Gives 1 for each entry out of order, null for a file in order. Time O(n log n), memory 21 bytes per entry at most, and none
 * for a file in order.
 */
export function findOutOfOrder(times: Float64Array): Uint8Array | null {
  if (isInOrder(times)) return null;
  const anchored = longestCourse(times, times[0]!);
  // A first line later than most of the file is itself what is out of order.
  const course = anchored.length * 2 >= times.length ? anchored : longestCourse(times, -Infinity);
  const isFound = new Uint8Array(times.length).fill(1);
  for (const n of course) isFound[n] = 0;
  doubtOpponents(times, course, isFound);
  return isFound;
}

/**
 * Marks what on the course speaks against the runs off it, from the run with the fewest opponents on, as far as the budget goes.
 * Opponents are counted first and found again: held for a million runs, as two exports in one file have, they would fill memory.
 */
function doubtOpponents(times: Float64Array, course: Int32Array, isFound: Uint8Array): void {
  const budget = Math.max(MOST_OPPONENTS, Math.floor(times.length * OPPONENT_SHARE));
  const runsWith = new Uint32Array(budget + 1);
  eachRun(times.length, course, (run) => {
    runsWith[opponentsOf(times, course, run, budget).length]! += 1;
  });
  const bound = boundOf(runsWith, budget);
  eachRun(times.length, course, (run) => {
    const opponents = opponentsOf(times, course, run, budget);
    if (opponents.length > bound.length || (opponents.length === bound.length && (bound.runs -= 1) < 0)) return;
    for (const n of opponents) isFound[n] = 1;
  });
}

/** How many opponents a run may have, and how many runs with just so many are within the budget. */
function boundOf(runsWith: Uint32Array, budget: number): { readonly length: number; runs: number } {
  let left = budget;
  for (let length = 1; length < runsWith.length; length += 1) {
    const runs = Math.floor(left / length);
    if (runs < runsWith[length]!) return { length, runs };
    left -= runsWith[length]! * length;
  }
  return { length: runsWith.length, runs: 0 };
}

/** A pasted block of more lines than this passes for the chat's course, where its times go on rising. */
const MOST_OPPONENTS = 64;
/** In a file full of late messages their neighbours are not all put in doubt. */
const OPPONENT_SHARE = 0.02;

interface Run {
  readonly from: number;
  readonly to: number;
  /** Position on the course of the first entry after the run. */
  readonly next: number;
}

function eachRun(count: number, course: Int32Array, take: (run: Run) => void): void {
  let next = 0;
  for (let n = 0; n < count; n += 1) {
    if (course[next] === n) next += 1;
    else {
      const to = (course[next] ?? count) - 1;
      take({ from: n, to, next });
      n = to;
    }
  }
}

function isInOrder(times: Float64Array): boolean {
  for (let n = 1; n < times.length; n += 1) if (times[n]! < times[n - 1]!) return false;
  return true;
}

/** Positions of the longest non-decreasing subsequence of the times from `floor` on. */
function longestCourse(times: Float64Array, floor: number): Int32Array {
  const before = new Int32Array(times.length).fill(-1);
  // ends[k] is the entry with the smallest time that a course of k + 1 entries can end in.
  const ends = new Int32Array(times.length);
  let length = 0;
  for (let n = 0; n < times.length; n += 1) {
    if (times[n]! < floor) continue;
    let low = 0;
    let high = length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (times[ends[middle]!]! <= times[n]!) low = middle + 1;
      else high = middle;
    }
    before[n] = low > 0 ? ends[low - 1]! : -1;
    ends[low] = n;
    if (low === length) length += 1;
  }
  const course = new Int32Array(length);
  for (let n = ends[length - 1]!, at = length - 1; at >= 0; n = before[n]!, at -= 1) course[at] = n;
  return course;
}

/** Entries on course that contradict a run; none where they are too many to be a pasted block, or past the budget. */
function opponentsOf(
  times: Float64Array,
  course: Int32Array,
  { from, to, next }: Run,
  budget: number,
): readonly number[] {
  const most = Math.min(budget, Math.max(MOST_OPPONENTS, (to - from + 1) * 3));
  let earliest = Infinity;
  let latest = -Infinity;
  for (let n = from; n <= to; n += 1) {
    earliest = Math.min(earliest, times[n]!);
    latest = Math.max(latest, times[n]!);
  }
  const found: number[] = [];
  for (let at = next - 1; at >= 0 && times[course[at]!]! > earliest && found.length <= most; at -= 1)
    found.push(course[at]!);
  for (let at = next; at < course.length && times[course[at]!]! < latest && found.length <= most; at += 1)
    found.push(course[at]!);
  return found.length > most ? [] : found;
}
