import type { ClaimView, EvidenceMessage, OriginView } from '../../desk/contract.ts';

/** What a message is in the tree: where a story begins, a repeat of it, the same in another language, a question, or a word against. */
export type BeadKind = 'origin' | 'repeat' | 'translated' | 'asked' | 'against';

export interface Bead {
  readonly kind: BeadKind;
  readonly x: number;
  /** Right end, where several that lie close are drawn as one. */
  readonly toX: number;
  readonly count: number;
  /** False for an origin whose witness nobody names. */
  readonly attributed: boolean;
}

/** What the label of a row says. */
export type NamedRow = Pick<Row, 'chat' | 'chats' | 'sourceClass' | 'isAllAsked'>;

export interface Row {
  readonly key: string;
  readonly chat: string;
  readonly sourceClass: EvidenceMessage['sourceClass'];
  readonly side: 'for' | 'against';
  readonly y: number;
  /** Height that its name takes beyond one line. */
  readonly more: number;
  readonly messages: number;
  readonly isAllAsked: boolean;
  /** More chats than can be drawn one by one; this row holds the rest. */
  readonly chats: number;
  readonly beads: readonly Bead[];
}

export interface Branch {
  readonly fromX: number;
  readonly fromY: number;
  readonly toX: number;
  readonly toY: number;
}

export interface Tree {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly Row[];
  readonly branches: readonly Branch[];
  readonly ticks: readonly { readonly x: number; readonly at: number }[];
  readonly nowX: number | null;
  readonly separatorY: number | null;
  readonly left: number;
}

export interface TreeSpace {
  readonly width: number;
  /** Width kept for the names of the chats; 0 where they stand above their lines. */
  readonly gutter: number;
  readonly rowHeight: number;
  /** Height that the name of a row takes beyond one line. */
  readonly moreOf: (named: NamedRow) => number;
  readonly now: number;
  /** How far the desk's clock is ahead of UTC: hours are drawn where it strikes them. */
  readonly ahead: number;
}

const TOP = 34;
const RIGHT = 76;
const MOST_ROWS = { for: 12, against: 6 } as const;
const TOUCHING = 9.5;
/** A name above its line reaches a little beyond the top of its row: what separates rows passes over it. */
const OVER_NAME = 4;

/** Lays out where a claim comes from: time across, a line per chat, each origin's trunk down to the chats it was carried into. */
export function layTree(view: ClaimView, space: TreeSpace): Tree {
  const parts = partsOf(view.origins);
  const drawn = view.messages.flatMap((message) => {
    const part = parts.get(message.id);
    return part ? [{ message, ...part, at: Date.parse(message.at) }] : [];
  });
  const scale = scaleOf(
    drawn.map(({ at }) => at),
    space,
  );
  const groups = [...groupRows(drawn, 'for'), ...groupRows(drawn, 'against')];
  const { rows, tops } = stackRows(groups, scale.x, space);
  const firstAgainst = groups.findIndex(({ side }) => side === 'against');
  return {
    width: space.width,
    height: tops.at(-1)! + 8,
    rows,
    branches: branchesOf(groups, rows, scale.x),
    ticks: scale.ticks,
    nowX: scale.nowX,
    separatorY: firstAgainst > 0 ? tops[firstAgainst]! - (space.gutter === 0 ? OVER_NAME : 0) : null,
    left: space.gutter,
  };
}

interface Part {
  readonly kind: BeadKind;
  readonly side: 'for' | 'against';
  readonly origin: OriginView;
}

interface Drawn extends Part {
  readonly message: EvidenceMessage;
  readonly at: number;
}

function partsOf(origins: readonly OriginView[]): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part>();
  for (const origin of origins) {
    const side = origin.side === 'against' ? 'against' : 'for';
    for (const [index, { message, link, polarity }] of origin.messages.entries()) {
      const kind: BeadKind =
        side === 'against'
          ? 'against'
          : origin.side === 'asked' || polarity === 'asked'
            ? 'asked'
            : index === 0
              ? 'origin'
              : link === 'translated'
                ? 'translated'
                : 'repeat';
      parts.set(message, { kind, side, origin });
    }
  }
  return parts;
}

interface Group {
  readonly side: 'for' | 'against';
  readonly chats: number;
  readonly drawn: readonly Drawn[];
}

/** A group per chat, earliest first; what does not fit goes together in a last one. */
function groupRows(all: readonly Drawn[], side: 'for' | 'against'): readonly Group[] {
  const chats = [
    ...Map.groupBy(
      all.filter((each) => each.side === side),
      ({ message }) => `${message.channel}\n${message.chat}`,
    ).values(),
  ];
  const most = MOST_ROWS[side];
  if (chats.length <= most) return chats.map((drawn) => ({ side, chats: 1, drawn }));
  const loud = chats.toSorted((a, b) => weightOf(b) - weightOf(a));
  const own = new Set(loud.slice(0, most - 1));
  const rest = chats.filter((chat) => !own.has(chat));
  return [
    ...chats.filter((chat) => own.has(chat)).map((drawn) => ({ side, chats: 1, drawn })),
    { side, chats: rest.length, drawn: rest.flat().toSorted((a, b) => a.at - b.at) },
  ];
}

const weightOf = (chat: readonly Drawn[]): number =>
  chat.length + 1_000 * chat.filter(({ kind }) => kind === 'origin').length;

/** Rows below each other; the line of one lies in its middle, or low in it where names of more lines stand above their lines. */
function stackRows(
  groups: readonly Group[],
  x: (at: number) => number,
  space: TreeSpace,
): { readonly rows: readonly Row[]; readonly tops: readonly number[] } {
  const tops = [TOP];
  const rows = groups.map((group) => {
    const top = tops.at(-1)!;
    const row = rowOf(group, x, space);
    tops.push(top + space.rowHeight + row.more);
    return { ...row, y: top + space.rowHeight / 2 + (space.gutter === 0 ? row.more : row.more / 2) };
  });
  return { rows, tops };
}

function rowOf({ side, chats, drawn }: Group, x: (at: number) => number, { now, moreOf }: TreeSpace): Omit<Row, 'y'> {
  const { channel, chat, sourceClass } = drawn[0]!.message;
  const named = { chat, chats, sourceClass, isAllAsked: drawn.every(({ kind }) => kind === 'asked') };
  return {
    ...named,
    key: `${side}:${channel}:${chat}:${chats}`,
    side,
    more: moreOf(named),
    messages: drawn.length,
    beads: gatherBeads(drawn, (at) => x(Math.min(at, now))),
  };
}

/** Beads of one kind that would touch become one; an origin always stands alone. */
function gatherBeads(drawn: readonly Drawn[], x: (at: number) => number): readonly Bead[] {
  const beads: Bead[] = [];
  for (const { kind, at, origin } of drawn) {
    const here = x(at);
    const last = beads.at(-1);
    if (last && last.kind === kind && kind !== 'origin' && here - last.toX < TOUCHING)
      beads[beads.length - 1] = { ...last, toX: here, count: last.count + 1 };
    else beads.push({ kind, x: here, toX: here, count: 1, attributed: origin.attributed });
  }
  return beads;
}

/** From where each origin begins to its first message in every other line. */
function branchesOf(groups: readonly Group[], rows: readonly Row[], x: (at: number) => number): readonly Branch[] {
  const begins = new Map<string, { x: number; y: number; row: number }>();
  const branches: Branch[] = [];
  const all = groups
    .flatMap((group, row) => group.drawn.map((each) => ({ ...each, row })))
    .toSorted((a, b) => a.at - b.at);
  const seen = new Set<string>();
  for (const { origin, at, row } of all) {
    const begin = begins.get(origin.id);
    if (!begin) {
      begins.set(origin.id, { x: x(at), y: rows[row]!.y, row });
      continue;
    }
    const key = `${origin.id}:${row}`;
    if (row === begin.row || seen.has(key)) continue;
    seen.add(key);
    branches.push({ fromX: begin.x, fromY: begin.y, toX: x(at), toY: rows[row]!.y });
  }
  return branches;
}

const MINUTE = 60_000;
const STEPS = [5, 10, 15, 30, 60, 120, 180, 360, 720, 1_440, 2_880, 10_080, 40_320].map((minutes) => minutes * MINUTE);
const TICK_WIDTH = 64;

function scaleOf(
  times: readonly number[],
  { width, gutter, now, ahead }: TreeSpace,
): { readonly x: (at: number) => number; readonly ticks: Tree['ticks']; readonly nowX: number | null } {
  const [first, last] = [Math.min(now, ...times), Math.max(...times, 0)];
  const span = Math.max(last - first, 10 * MINUTE);
  // A claim that rests for days is drawn as long as it lived; "now" would press it into a corner.
  const hasNow = now - last < span * 1.6 + 30 * MINUTE;
  const end = hasNow ? Math.max(now, last) : last + span * 0.06;
  const start = first - (end - first) * 0.05;
  const left = gutter + 10;
  const right = width - (hasNow ? RIGHT * 0.62 : 16);
  const x = (at: number): number => Math.round((left + ((at - start) / (end - start)) * (right - left)) * 10) / 10;
  const step = STEPS.find((each) => ((right - left) * each) / (end - start) >= TICK_WIDTH) ?? STEPS.at(-1)!;
  const ticks: { x: number; at: number }[] = [];
  for (let at = Math.ceil((start + ahead) / step) * step - ahead; at <= end; at += step) ticks.push({ x: x(at), at });
  const nowX = hasNow ? x(now) : null;
  return { x, ticks: ticks.filter((tick) => nowX === null || nowX - tick.x > 26), nowX };
}
