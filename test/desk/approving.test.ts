import { expect, test } from 'vitest';
import { createPlaceTree, weigh } from '../../src/claims/index.ts';
import { instantOf, type Sample, sampleEvidence } from '../../src/claims/sample-evidence.ts';
import { createAnswers } from '../../src/desk/answers/service.ts';
import type { KeptAnswer, ReadMessage } from '../../src/desk/index.ts';
import {
  asChannelId,
  asDeskId,
  asInstant,
  asMessageId,
  asPlaceId,
  type Corridor,
  HOUR,
  MINUTE,
  ok,
  type Zone,
} from '../../src/model/index.ts';
import type { RecordDraft } from '../../src/record/index.ts';

const now = instantOf('2026-05-11T12:00:00-05:00');
const places = createPlaceTree([{ id: asPlaceId('puente'), name: 'puente', within: null }]);
// Who asks in Spanish is answered with the Spanish name.
const named = { id: 'puente', name: 'puente', names: { es: 'Puente Viejo' } };
const corridor = { zone: 'America/Matamoros' as Zone, places: [named], crossings: [] } as unknown as Corridor;
const officer = { sourceClass: 'own-officer', channelKind: 'field-form' } as const;
const say = (id: string, minutesAgo: number, text: string, kind: 'closure' | 'opening', more: Partial<Sample> = {}) =>
  sampleEvidence({
    id,
    at: new Date(now - minutesAgo * MINUTE).toISOString(),
    text,
    reports: [{ kind, place: 'puente', basis: 'eyewitness' }],
    ...more,
  });
const question = say('m:0', 30, '¿está cerrado el puente?', 'closure', {
  reports: [{ kind: 'closure', place: 'puente', polarity: 'asked' }],
});
const shut = say('m:1', 25, 'estoy en el puente y lo cerraron', 'closure', officer);

/** A desk with one question, where more may become known while somebody reads the draft. */
function openTipline() {
  const held = [question, shut];
  const kept = new Map<string, KeptAnswer>();
  const sent: string[] = [];
  const record: RecordDraft[] = [];
  const answers = createAnswers({
    store: {
      loadAnswers: async () => [...kept.values()],
      beginAnswer: async (answer) => !kept.has(answer.question) && Boolean(kept.set(answer.question, answer)),
      finishAnswer: async (id, state) => void kept.set(id, { ...kept.get(id)!, state }),
      forgetAnswer: async (id) => void kept.delete(id),
    },
    line: {
      tipline: asChannelId('sample'),
      addressBook: { find: async () => 'phone:525500000000' },
      send: async (body) => {
        sent.push(JSON.stringify(body));
        // A night goes on while a message is on its way.
        held.push(say('m:9', 0, 'ya abrieron el puente, están pasando', 'opening', officer));
        return ok('wamid.1');
      },
    },
    picture: () => weigh(held, { now, places }),
    message: (id): ReadMessage | null => {
      const evidence = held.find(({ message }) => message.id === id);
      return evidence ? { ...evidence, expiresAt: asInstant(now + HOUR) } : null;
    },
    corridor,
    show: (probability) => probability,
    clock: () => now,
    record: async (draft) => void record.push(...draft(asDeskId('test'))),
  });
  const look = async () => (await answers.list()).questions[0]!;
  const approve = (text: string, draft: string | null) => answers.send(asMessageId('m:0'), { by: 'Ana', text, draft });
  return { held, sent, record, look, approve };
}

test('the bridge opens while somebody approves “it is closed”: nothing goes, and the new draft does', async () => {
  const { held, sent, look, approve } = openTipline();
  const { draft } = await look();
  expect(draft).toMatch(/^Puente Viejo está cerrado\./);
  held.push(say('m:2', 2, 'ya abrieron el puente, la gente está pasando', 'opening', officer));
  const refused = await approve(`${draft} Pregunte al oficial.`, draft);
  expect(refused.ok ? null : refused.refusal.code).toBe('answer-changed');
  expect([sent, (await look()).state]).toEqual([[], 'waiting']);
  const { draft: fresh } = await look();
  expect(fresh).toMatch(/^Puente Viejo está abierto\./);
  expect((await approve(fresh!, fresh)).ok).toBe(true);
  expect(sent).toHaveLength(1);
});

test('one more who saw the same moves only the hour of a draft, and stops nobody', async () => {
  const { held, sent, look, approve } = openTipline();
  const { draft } = await look();
  held.push(say('m:2', 2, 'sigo aquí, el paso del puente está cerrado', 'closure', { sourceClass: 'partner-desk' }));
  expect((await look()).draft).not.toBe(draft);
  expect((await approve(draft!, draft)).ok).toBe(true);
  expect(sent).toHaveLength(1);
});

test('the record names the claim that the answer was approved on, not what came while it was sent', async () => {
  const { record, look, approve } = openTipline();
  const { claim, draft } = await look();
  expect((await approve(draft!, draft)).ok).toBe(true);
  expect(record).toMatchObject([{ kind: 'answer', claim: claim!.id, text: draft }]);
});
