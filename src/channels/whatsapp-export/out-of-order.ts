/**
 * Positions whose time does not fit the order of the others. The longest non-decreasing run of times (Fredman 1975, by
 * patience) that starts with the first line is taken as the chat's own course; what is not on it is out of order. What on
 * the course speaks against those is given too, as long as it is not much: nobody can tell which side was pasted.
 * Time O(n log n), memory four numbers per entry, and nothing at all for a file in order.
 */
export function findOutOfOrder(times: Float64Array): readonly number[] {
  if (isInOrder(times)) return [];
  const anchored = longestCourse(times, times[0]!);
  // A first line later than most of the file is itself what is out of order.
  const course = anchored.length * 2 >= times.length ? anchored : longestCourse(times, -Infinity);
  const runs = runsOffCourse(times, course);
  const isFound = new Uint8Array(times.length);
  for (const { from, to } of runs) isFound.fill(1, from, to + 1);
  let budget = Math.max(MOST_OPPONENTS, times.length * OPPONENT_SHARE);
  for (const opponents of runs.map((run) => opponentsOf(times, course, run)).toSorted((a, b) => a.length - b.length)) {
    budget -= opponents.length;
    if (budget < 0) break;
    for (const n of opponents) isFound[n] = 1;
  }
  return [...isFound.keys()].filter((n) => isFound[n] === 1);
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

function runsOffCourse(times: Float64Array, course: Int32Array): readonly Run[] {
  const runs: Run[] = [];
  let next = 0;
  for (let n = 0; n < times.length; n += 1) {
    if (course[next] === n) next += 1;
    else {
      const to = (course[next] ?? times.length) - 1;
      runs.push({ from: n, to, next });
      n = to;
    }
  }
  return runs;
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

/** Entries on course that contradict a run; none where they are too many to be a pasted block. */
function opponentsOf(times: Float64Array, course: Int32Array, { from, to, next }: Run): readonly number[] {
  const most = Math.max(MOST_OPPONENTS, (to - from + 1) * 3);
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
