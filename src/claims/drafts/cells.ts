import type { Draft, Drafting, Question } from './index.ts';
import { THEMES_COUNT, themeOf } from '../reach/kinds.ts';
import type { Scope } from '../reach/scope.ts';

/** Drafts and questions of one theme about places that lie in each other: none has to do with one of another cell. */
export interface Cell {
  readonly drafts: Draft[];
  readonly questions: Question[];
}

/** All of a drafting, each in one cell, in its order. */
export function splitCells({ drafts, questions }: Drafting): readonly Cell[] {
  const realms = createRealms();
  for (const { opening, scope } of drafts) realms.add(themeOf(opening), scope);
  for (const { report, scope } of questions) realms.add(themeOf(report.kind), scope);
  const cells: Cell[] = [];
  const inRealm = new Map<number, Cell>();
  const cellOf = (theme: number, scope: Scope): Cell => {
    const root = realms.rootOf(theme, scope);
    const held = root === null ? undefined : inRealm.get(root);
    if (held) return held;
    const cell: Cell = { drafts: [], questions: [] };
    cells.push(cell);
    if (root !== null) inRealm.set(root, cell);
    return cell;
  };
  for (const draft of drafts) cellOf(themeOf(draft.opening), draft.scope).drafts.push(draft);
  for (const question of questions) cellOf(themeOf(question.report.kind), question.scope).questions.push(question);
  return cells;
}

interface Realms {
  readonly add: (theme: number, scope: Scope) => void;
  /** The same for all places of a theme that were added and lie in each other; null for nowhere, which is like no other nowhere. */
  readonly rootOf: (theme: number, scope: Scope) => number | null;
}

/** Places of a theme, joined where one lies in another of which something is told too: that both lie in one country joins none. */
function createRealms(): Realms {
  const parents = new Map<number, number>();
  const scopes = new Map<number, Scope>();
  const keyOf = (theme: number, place: number): number => place * THEMES_COUNT + theme;
  const climb = (key: number): number => {
    let root = key;
    for (let next = parents.get(root)!; next !== root; next = parents.get(root)!) root = next;
    parents.set(key, root);
    return root;
  };
  let isJoined = true;
  const joinAll = (): void => {
    for (const [key, scope] of scopes)
      for (const place of scope) {
        const wider = keyOf(key % THEMES_COUNT, place);
        if (scopes.has(wider)) parents.set(climb(key), climb(wider));
      }
    isJoined = true;
  };
  return {
    add(theme, scope) {
      if (scope.length === 0) return;
      const key = keyOf(theme, scope[0]!);
      if (scopes.has(key)) return;
      scopes.set(key, scope);
      parents.set(key, key);
      isJoined = false;
    },
    rootOf(theme, scope) {
      if (!isJoined) joinAll();
      return scope.length === 0 ? null : climb(keyOf(theme, scope[0]!));
    },
  };
}
