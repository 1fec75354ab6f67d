import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { canonicalize, fromBase64, parseCheckpoint, toHex, unsealEntry, verifyRecord, walkPath } from './verify.ts';

/** SHA-256 by another hand than the browser's, over hex. */
const sha = (hex: string): string => createHash('sha256').update(Buffer.from(hex, 'hex')).digest('hex');
const node = (left: string, right: string): string => sha(`01${left}${right}`);
const bytes = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex, 'hex'));
const base64 = (hex: string): string => Buffer.from(hex, 'hex').toString('base64');
const utf8 = (text: string): string => Buffer.from(text, 'utf8').toString('hex');

/** The eight entries of RFC 6962's reference tree, and the root that every implementation of it publishes. */
const ENTRIES = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const EIGHT = '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328';
const leaf = ENTRIES.map((entry) => sha(`00${entry}`));
const L = (at: number): string => leaf[at]!;
const [ab, cd, ef, gh] = [node(L(0), L(1)), node(L(2), L(3)), node(L(4), L(5)), node(L(6), L(7))];
const [abcd, efgh] = [node(ab, cd), node(ef, gh)];

describe('a path from a leaf to the root', () => {
  test('the tree drawn by hand is the published one', () => {
    expect(node(abcd, efgh)).toBe(EIGHT);
  });

  test.each([
    ['first of eight', 0, 8, [L(1), cd, efgh], EIGHT],
    ['third of eight', 2, 8, [L(3), ab, efgh], EIGHT],
    ['last of eight', 7, 8, [L(6), ef, abcd], EIGHT],
    ['last of seven, alone on its level', 6, 7, [ef, abcd], node(abcd, node(ef, L(6)))],
    ['last of five, twice alone', 4, 5, [abcd], node(abcd, L(4))],
    ['third of three', 2, 3, [ab], node(ab, L(2))],
    ['the only one', 0, 1, [], L(0)],
  ])('%s', async (_name, index, size, path, root) => {
    const walked = await walkPath(bytes(L(index)), index, size, path.map(bytes));
    expect(walked && toHex(walked.root)).toBe(root);
  });

  test.each([
    ['too short', 2, 8, [L(3), ab]],
    ['too long', 2, 3, [ab, cd]],
    ['beyond the tree', 8, 8, [L(3), ab, efgh]],
  ])('%s leads nowhere', async (_name, index, size, path) => {
    expect(await walkPath(bytes(L(2)), index, size, path.map(bytes))).toBeNull();
  });
});

describe('the leaf of a record', () => {
  const [saltA, saltB] = ['11'.repeat(16), '22'.repeat(16)];
  const digest = (salt: string, json: string): string => sha(`${utf8('cauce/field/v1\n')}${salt}${utf8(json)}`);
  const [act, count] = [digest(saltA, '["act","release"]'), digest(saltB, '["headcount",118]')];
  const named = (name: string, hash: string): string => sha(`00${utf8(`${name}\n`)}${hash}`);
  const logged = node(named('act', act), named('headcount', count));
  const shown = { act: { salt: base64(saltA), value: 'release' }, headcount: { salt: base64(saltB), value: 118 } };
  const whole = JSON.stringify({ shown, withheld: {} });
  const partly = JSON.stringify({ shown: { act: shown.act }, withheld: { headcount: base64(count) } });
  const leafHash = sha(`00${logged}`);
  const root = node(node(L(0), L(1)), leafHash);
  const proof = `c2sp.org/tlog-proof@v1\nindex 2\n${base64(node(L(0), L(1)))}\n\nexample.org/desk\n3\n${base64(root)}\n\n— example.org/desk AAAA\n`;

  test.each([
    ['all fields shown', whole],
    ['the count withheld', partly],
  ])('%s: the same bytes follow, and the proof holds', async (_name, entry) => {
    expect(toHex((await unsealEntry(entry))!)).toBe(logged);
    expect(await verifyRecord({ index: 2, leafHash, entry, proof })).toMatchObject({ ok: true, size: 3, root });
  });

  test.each([
    ['a count that was changed', { entry: whole.replace('118', '108') }, 'other-leaf'],
    ['another place in the log', { index: 1 }, 'other-index'],
    ['another head', { proof: proof.replace(base64(root), base64(L(5))) }, 'other-root'],
    ['a sibling that was changed', { proof: proof.replace(base64(node(L(0), L(1))), base64(L(4))) }, 'other-root'],
    ['no proof yet', { proof: null }, 'no-proof'],
    ['words that are no proof', { proof: 'hello\n\nworld' }, 'malformed'],
    ['fields that cannot be read', { entry: 'null' }, 'malformed'],
    ['an entry with nothing in it', { entry: '{"shown":{},"withheld":{}}' }, 'malformed'],
  ])('%s', async (_name, change, fault) => {
    expect(await verifyRecord({ index: 2, leafHash, entry: whole, proof, ...change })).toEqual({ ok: false, fault });
  });
});

test('JSON is written as RFC 8785 does', () => {
  expect(canonicalize({ b: [1, 2.5, 'ñ', null], a: { z: true, '€': 1, A: 1e21 } })).toBe(
    '{"a":{"A":1e+21,"z":true,"€":1},"b":[1,2.5,"ñ",null]}',
  );
});

test('what is no base64 and no checkpoint is told apart', () => {
  expect(fromBase64('a b=')).toBeNull();
  expect(parseCheckpoint('example.org/desk\n03\nAAAA\n')).toBeNull();
});
