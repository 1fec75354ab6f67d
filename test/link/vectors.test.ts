import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makePskIndex, joinGroup } from 'ts-mls/clientState.js';
import { defaultClientConfig } from 'ts-mls/clientConfig.js';
import { expandWithLabel, deriveSecret, deriveTreeSecret } from 'ts-mls/crypto/kdf.js';
import { decryptWithLabel, encryptWithLabel } from 'ts-mls/crypto/hpke.js';
import { refhash } from 'ts-mls/crypto/hash.js';
import { signWithLabel, verifyWithLabel } from 'ts-mls/crypto/signature.js';
import { decodeMlsMessage, encodeMlsMessage } from 'ts-mls/message.js';
import { processPrivateMessage, processPublicMessage } from 'ts-mls/processMessages.js';
import { decodeRatchetTree } from 'ts-mls/ratchetTree.js';
import { createSecretTree, deriveKey, deriveNonce, ratchetUntil } from 'ts-mls/secretTree.js';
import { bytesToBase64 } from 'ts-mls/util/byteArray.js';
import { describe, expect, test } from 'vitest';
import { xWing } from '../../src/adapters/mls/xwing.ts';
import { RFC_SUITES } from './suites.ts';

const folder = resolve(import.meta.dirname, '../../../shared/data/vectors/mls');
const has = existsSync(folder);
const load = <T>(name: string): T[] => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as T[];
const hex = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'hex'));
const toHex = (raw: Uint8Array): string => Buffer.from(raw).toString('hex');

interface Passive {
  readonly cipher_suite: number;
  readonly external_psks: readonly { readonly psk_id: string; readonly psk: string }[];
  readonly key_package: string;
  readonly signature_priv: string;
  readonly encryption_priv: string;
  readonly init_priv: string;
  readonly welcome: string;
  readonly ratchet_tree: string | null;
  readonly initial_epoch_authenticator: string;
  readonly epochs: readonly {
    readonly proposals: readonly string[];
    readonly commit: string;
    readonly epoch_authenticator: string;
  }[];
}

async function follow(vector: Passive): Promise<void> {
  const suite = RFC_SUITES[vector.cipher_suite]!;
  const packageMessage = decodeMlsMessage(hex(vector.key_package), 0)![0];
  const welcomeMessage = decodeMlsMessage(hex(vector.welcome), 0)![0];
  if (packageMessage.wireformat !== 'mls_key_package' || welcomeMessage.wireformat !== 'mls_welcome')
    throw new Error('not the vector it should be');
  const psks = Object.fromEntries(
    vector.external_psks.map(({ psk_id, psk }) => [bytesToBase64(hex(psk_id)), hex(psk)]),
  );
  let state = await joinGroup(
    welcomeMessage.welcome,
    packageMessage.keyPackage,
    {
      initPrivateKey: hex(vector.init_priv),
      hpkePrivateKey: hex(vector.encryption_priv),
      signaturePrivateKey: hex(vector.signature_priv),
    },
    makePskIndex(undefined, psks),
    suite,
    vector.ratchet_tree ? decodeRatchetTree(hex(vector.ratchet_tree), 0)![0] : undefined,
    undefined,
    defaultClientConfig,
  );
  expect(toHex(state.keySchedule.epochAuthenticator)).toBe(vector.initial_epoch_authenticator);
  for (const epoch of vector.epochs) {
    for (const raw of [...epoch.proposals, epoch.commit]) {
      const message = decodeMlsMessage(hex(raw), 0)![0];
      const index = makePskIndex(state, psks);
      if (message.wireformat === 'mls_public_message')
        state = (await processPublicMessage(state, message.publicMessage, index, suite)).newState;
      else if (message.wireformat === 'mls_private_message')
        state = (await processPrivateMessage(state, message.privateMessage, index, suite)).newState;
      else throw new Error('neither a public nor a private message');
    }
    expect(toHex(state.keySchedule.epochAuthenticator)).toBe(epoch.epoch_authenticator);
  }
}

describe.skipIf(!has)(
  `official MLS vectors through our own suite${has ? '' : ` (skipped: ${folder} is absent)`}`,
  () => {
    for (const name of ['passive-client-welcome', 'passive-client-handling-commit', 'passive-client-random'])
      test(`${name}, all seven suites of RFC 9420`, async () => {
        const vectors = load<Passive>(name);
        for (const vector of vectors) await follow(vector);
        expect(vectors.length).toBeGreaterThan(0);
      });

    test('crypto-basics', async () => {
      for (const vector of load<Basics>('crypto-basics')) {
        const { kdf, hash, hpke, signature } = RFC_SUITES[vector.cipher_suite]!;
        const { ref_hash: ref, expand_with_label: wide, derive_secret: derived, derive_tree_secret: tree } = vector;
        expect(toHex(await refhash(ref.label, hex(ref.value), hash))).toBe(ref.out);
        expect(toHex(await expandWithLabel(hex(wide.secret), wide.label, hex(wide.context), wide.length, kdf))).toBe(
          wide.out,
        );
        expect(toHex(await deriveSecret(hex(derived.secret), derived.label, kdf))).toBe(derived.out);
        expect(toHex(await deriveTreeSecret(hex(tree.secret), tree.label, tree.generation, tree.length, kdf))).toBe(
          tree.out,
        );
        const { priv, pub, content, label, signature: signed } = vector.sign_with_label;
        expect(await verifyWithLabel(hex(pub), label, hex(content), hex(signed), signature)).toBe(true);
        const again = await signWithLabel(hex(priv), label, hex(content), signature);
        expect(await verifyWithLabel(hex(pub), label, hex(content), again, signature)).toBe(true);
        const sealed = vector.encrypt_with_label;
        const key = await hpke.importPrivateKey(hex(sealed.priv));
        const open = (sent: Uint8Array, ct: Uint8Array) =>
          decryptWithLabel(key, sealed.label, hex(sealed.context), sent, ct, hpke);
        expect(toHex(await open(hex(sealed.kem_output), hex(sealed.ciphertext)))).toBe(sealed.plaintext);
        const recipient = await hpke.importPublicKey(hex(sealed.pub));
        const own = await encryptWithLabel(recipient, sealed.label, hex(sealed.context), hex(sealed.plaintext), hpke);
        expect(toHex(await open(own.enc, own.ct))).toBe(sealed.plaintext);
      }
    });

    test('secret-tree', async () => {
      for (const vector of load<Tree>('secret-tree')) {
        const suite = RFC_SUITES[vector.cipher_suite]!;
        const tree = await createSecretTree(vector.leaves.length, hex(vector.encryption_secret), suite.kdf);
        const keep = { retainKeysForGenerations: 100, retainKeysForEpochs: 1, maximumForwardRatchetSteps: 100 };
        for (const [leaf, generations] of vector.leaves.entries())
          for (const { generation, application_key: key, application_nonce: nonce } of generations) {
            const [ratchet] = await ratchetUntil(tree[leaf * 2]!.application, generation, keep, suite.kdf);
            expect(toHex(await deriveKey(ratchet.secret, generation, suite))).toBe(key);
            expect(toHex(await deriveNonce(ratchet.secret, generation, suite))).toBe(nonce);
          }
      }
    });

    test('messages: every one re-encodes to itself', () => {
      for (const vector of load<Readonly<Record<string, string>>>('messages'))
        for (const name of [
          'mls_welcome',
          'mls_group_info',
          'mls_key_package',
          'public_message_application',
          'private_message',
        ]) {
          const raw = hex(vector[name]!);
          const decoded = decodeMlsMessage(raw, 0)!;
          expect(decoded[1]).toBe(raw.length);
          expect(toHex(encodeMlsMessage(decoded[0]))).toBe(vector[name]);
        }
    });
  },
);

// SHA-256 of the public keys that follow from the three seeds in appendix C of draft-connolly-cfrg-xwing-kem-08.
const XWING_KEYS = [
  [
    '7f9c2ba4e88f827d616045507605853ed73b8093f6efbc88eb1a6eacfa66ef26',
    '2e816deebcd76c5c80d0cd2d174478871658e8e2ff42bc9d4a6e486372e856bb',
  ],
  [
    'badfd6dfaac359a5efbb7bcc4b59d538df9a04302e10c8bc1cbf1a0b3a5120ea',
    'c42ba5f8430d7d2c83739338203819f090e8303ce9c8b02107c272bfa5376916',
  ],
  [
    'ef58538b8d23f87732ea63b02b4fa0f4873360e2841928cd60dd4cee8cc0d4c9',
    '6b080d6b84f095342092fa7a22423e58bd681397ad0ef00eac92bd254db4fa95',
  ],
] as const;

test.each(XWING_KEYS)(
  'X-Wing: seed %s gives the published public key, and both sides share a secret',
  (seed, digest) => {
    const pair = xWing.load(hex(seed));
    expect(createHash('sha256').update(pair.publicBytes()).digest('hex')).toBe(digest);
    const { sent, shared } = xWing.encapsulate(pair.publicBytes());
    expect(sent).toHaveLength(1_120);
    expect(toHex(pair.decapsulate(sent))).toBe(toHex(shared));
    const changed = new Uint8Array(sent);
    changed[1_119]! ^= 1;
    expect(toHex(pair.decapsulate(changed))).not.toBe(toHex(shared));
  },
);

interface Basics {
  readonly cipher_suite: number;
  readonly ref_hash: { readonly label: string; readonly out: string; readonly value: string };
  readonly expand_with_label: {
    readonly secret: string;
    readonly label: string;
    readonly context: string;
    readonly length: number;
    readonly out: string;
  };
  readonly derive_secret: { readonly label: string; readonly out: string; readonly secret: string };
  readonly derive_tree_secret: {
    readonly generation: number;
    readonly label: string;
    readonly length: number;
    readonly out: string;
    readonly secret: string;
  };
  readonly sign_with_label: {
    readonly priv: string;
    readonly pub: string;
    readonly content: string;
    readonly label: string;
    readonly signature: string;
  };
  readonly encrypt_with_label: {
    readonly priv: string;
    readonly pub: string;
    readonly label: string;
    readonly context: string;
    readonly plaintext: string;
    readonly kem_output: string;
    readonly ciphertext: string;
  };
}
interface Tree {
  readonly cipher_suite: number;
  readonly encryption_secret: string;
  readonly leaves: readonly (readonly {
    readonly generation: number;
    readonly application_key: string;
    readonly application_nonce: string;
  }[])[];
}
