import { createHash, createHmac } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hmacSha256, sha256, verifySignature } from './keys.ts';

interface WycheproofFile {
  readonly testGroups: readonly {
    readonly publicKey: unknown;
    readonly tests: readonly {
      readonly tcId: number;
      readonly msg: string;
      readonly sig: string;
      readonly result: string;
      readonly ctx?: string;
    }[];
  }[];
}
const wycheproof = resolve(import.meta.dirname, '../../../../shared/data/vectors/wycheproof');

describe.skipIf(!existsSync(wycheproof))('Wycheproof (skipped where ../shared/data is absent)', () => {
  test.each([
    ['ed25519', 'ed25519_test.json'],
    ['ml-dsa-44', 'mldsa_44_verify_test.json'],
  ] as const)('%s: every signature is accepted or refused as the vector says', (algorithm, file) => {
    const { testGroups } = JSON.parse(readFileSync(resolve(wycheproof, file), 'utf8')) as WycheproofFile;
    const wrong: number[] = [];
    let seen = 0;
    for (const { publicKey, tests } of testGroups) {
      const key = Buffer.from(typeof publicKey === 'string' ? publicKey : (publicKey as { pk: string }).pk, 'hex');
      for (const { tcId, msg, sig, result, ctx } of tests) {
        if (ctx !== undefined) continue; // cosignatures use the empty context only
        seen += 1;
        const accepted = verifySignature(algorithm, key, Buffer.from(msg, 'hex'), Buffer.from(sig, 'hex'));
        if (accepted !== (result === 'valid')) wrong.push(tcId);
      }
    }
    expect(wrong).toEqual([]);
    expect(seen).toBeGreaterThan(20);
  });
});

describe('hashing', () => {
  const bytes = fc.uint8Array({ maxLength: 1_500 });
  const text = fc.string({ unit: 'binary', maxLength: 500 });
  test('is that of the runtime, however the parts are cut, text among them in any script', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(bytes, text), { maxLength: 4 }), bytes, (parts, key) => {
        const joined = Buffer.concat(parts.map((part) => Buffer.from(part as string)));
        expect(Buffer.from(sha256(...parts)).toString('hex')).toBe(createHash('sha256').update(joined).digest('hex'));
        expect(Buffer.from(hmacSha256(key, joined)).toString('hex')).toBe(
          createHmac('sha256', key).update(joined).digest('hex'),
        );
      }),
    );
  });
});
