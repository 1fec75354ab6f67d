import type { Pool } from 'pg';
import { openRecordLog, openWitness, type WitnessStore } from '../../src/adapters/record-store/index.ts';
import { createSigningKey } from '../../src/adapters/signing/keys.ts';
import { asInstant, type Instant, MINUTE } from '../../src/model/index.ts';
import {
  type NamedKey,
  type Policy,
  type RecordDraft,
  type RecordLog,
  sealingPolicy,
  type SigningKey,
} from '../../src/record/index.ts';

export const NIGHT = asInstant(Date.UTC(2023, 4, 11, 5, 0));
export const minutes = (count: number): Instant => asInstant(NIGHT + count * MINUTE);

/** Two desks and a relay, with keys that were compared beforehand. */
export interface Cast {
  readonly policy: Policy;
  readonly log: RecordLog;
  readonly logKey: SigningKey;
  readonly partner: WitnessStore;
  readonly relay: WitnessStore;
}

export const [MATAMOROS, BROWNSVILLE, RELAY] = [
  'cauce.example/matamoros',
  'cauce.example/brownsville',
  'cauce.example/relay',
];
export const nameKey = (name: string, { algorithm, publicKey }: SigningKey): NamedKey => ({
  name,
  algorithm,
  publicKey,
});

export async function openCast(own: Pool, partnerPool: Pool, relayPool: Pool): Promise<Cast> {
  const logKey = createSigningKey('ed25519');
  const partnerKeys = [createSigningKey('ed25519'), createSigningKey('ml-dsa-44')];
  const relayKey = createSigningKey('ed25519');
  const policy = sealingPolicy(
    nameKey(MATAMOROS, logKey),
    [
      { label: 'matamoros', keys: [nameKey(MATAMOROS, logKey)] },
      { label: 'brownsville', keys: partnerKeys.map((key) => nameKey(BROWNSVILLE, key)) },
    ],
    [{ label: 'relay', keys: [nameKey(RELAY, relayKey)] }],
  );
  const opened = await openRecordLog(own, { origin: MATAMOROS, key: logKey, cosignKeys: [logKey], policy });
  if (!opened.ok) throw new Error(opened.refusal.message);
  const partner = await openWitness(partnerPool, BROWNSVILLE, partnerKeys);
  const relay = await openWitness(relayPool, RELAY, [relayKey]);
  for (const witness of [partner, relay]) await witness.admit(MATAMOROS, [nameKey(MATAMOROS, logKey)]);
  return { policy, log: opened.value, logKey, partner, relay };
}

/** Signs the head and takes it to a cosigner, as the link between the desks does. */
export async function takeTo(log: RecordLog, witness: WitnessStore, at: Instant): Promise<string> {
  await log.signHead(at);
  const seen = await witness.seen(log.origin);
  const request = await log.requestFrom(seen?.size ?? 0);
  if (!request) return 'nothing new';
  const answer = await witness.answer(request, Math.floor(at / 1_000));
  if (!answer.ok) return answer.refusal.code;
  const size = Number(request.note.text.split('\n')[1]);
  const seal = await log.addCosignatures(size, answer.value);
  return seal?.isSealed ? 'sealed' : 'cosigned';
}

export const put = async (log: RecordLog, ...drafts: readonly RecordDraft[]): Promise<readonly number[]> => {
  const appended = await log.append(drafts);
  if (!appended.ok) throw new Error(appended.refusal.message);
  return appended.value;
};

/** A hand-off act for logs that need many records. */
export const receipt = (n: number, at = minutes(n)): RecordDraft => ({
  id: `receipt-${n}`,
  kind: 'handoff',
  at,
  desk: 'brownsville',
  by: 'Jean',
  handoff: `R-${n}`,
  act: 'receive',
  crossing: 'puente-nuevo',
  counted: 40 + (n % 80),
  needs: { medical: n % 3, wheelchair: 0, pregnant: 0, interpreter: 1 },
});
