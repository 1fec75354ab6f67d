import { expect, test } from 'vitest';
import { basePlaces } from '../gazetteer/index.ts';
import { createGazetteer } from './gazetteer.ts';
import { resolve, resolveAgain } from './resolve.ts';
import type { Mention } from './scan.ts';

const gazetteer = createGazetteer({ base: basePlaces() });
const town = gazetteer.root.next!.get('tapachula')!.names!;
const mention: Mention = {
  start: 0,
  end: 9,
  firstToken: 0,
  endToken: 1,
  names: [],
  head: null,
  noun: null,
  parents: [],
  role: null,
  rule: 'name',
};

test('what was decided before is decided again only where everything is the same that decided it', () => {
  const lists = [[], town] as const;
  const heads = [null, 'plaza', 'shelter'] as const;
  const mentions = lists.flatMap((names) =>
    lists.flatMap((parents) =>
      heads.flatMap((head) => ['name', 'generic'].map((rule) => ({ ...mention, names, parents, head, rule }))),
    ),
  );
  for (const each of [...mentions, ...mentions.toReversed()])
    expect(resolveAgain(each, gazetteer, null, null)).toEqual(resolve(each, gazetteer, null, () => false));
});
