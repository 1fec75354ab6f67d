/**
 * Positions whose time does not fit the order of the others. The longest non-decreasing run of times (Fredman 1975, by
 * patience) that starts with the first line is taken as the chat's own course; what is not on it is out of order. Where
 * as much speaks against the course as against what left it, both sides are given: nobody can tell which one was pasted.
 * Time O(n log n), memory four numbers per entry, and nothing at all for a file in order.
 */
export function findOutOfOrder(times: Float64Array): readonly number[] {
  if (isInOrder(times)) return [];
  const anchored = longestCourse(times, times[0]!);
  // A first line later than most of the file is itself what is out of order.
  const course = anchored.length * 2 >= times.length ? anchored : longestCourse(times, -Infinity);
  const isFound = new Uint8Array(times.length);
  let next = 0;
  for (let n = 0; n < times.length; n += 1) {
    if (course[next] === n) {
      next += 1;
      continue;
    }
    const to = (course[next] ?? times.length) - 1;
    isFound.fill(1, n, to + 1);
    for (const opponent of opponents(times, course, next, n, to)) isFound[opponent] = 1;
    n = to;
  }
  return [...isFound.keys()].filter((n) => isFound[n] === 1);
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

/** Entries on course that contradict the run [from, to], unless they clearly outnumber it. */
const CLEAR_MAJORITY = 3;

function opponents(times: Float64Array, course: Int32Array, next: number, from: number, to: number): readonly number[] {
  const most = (to - from + 1) * CLEAR_MAJORITY;
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
