import { createHmac } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { asChannelId, asInstant, HOUR } from '../../model/index.ts';
import { openDoor } from '../door/index.ts';
import type { KeyedHash } from '../ports.ts';
import { readDelivery } from './delivery.ts';
import { keyGroup } from './keys.ts';
import { type SealedDelivery, sealDelivery } from './seal.ts';
import { packDelivery } from './sealed.ts';
import { CloudUpdateKinds } from './update.ts';

const repository = resolve(import.meta.dirname, '../../..');
const fixtureFolder = join(repository, 'test/fixtures/webhooks');
const foreignFolder = resolve(repository, '../shared/data/webhooks/pywa/tests/data/updates');

const keyedHash: KeyedHash = (period, text) => createHmac('sha256', period).update(text).digest('hex');
const door = openDoor({ keyedHash });
const channel = asChannelId('tipline');
const arrivedAt = asInstant(1_683_805_500_000);
const leftAlready = new Set<string>();
const ports = { door, keyedHash, hasLeft: (leaver: string) => leftAlready.has(leaver) };

const readFixture = (name: string): string => readFileSync(join(fixtureFolder, `${name}.json`), 'utf8');
const fixtureNames = readdirSync(fixtureFolder).map((name) => name.replace('.json', ''));

function seal(body: string): SealedDelivery {
  const sealed = sealDelivery(body, channel, arrivedAt, ports);
  if (!sealed.ok) throw new Error(sealed.refusal.code);
  return sealed.value;
}
const sealFixture = (name: string): SealedDelivery => seal(readFixture(name));
const firstOf = (name: string): unknown => sealFixture(name).delivery.updates[0];

test('an event of a group that is nested two hundred thousand deep takes nothing from the messages beside it', () => {
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
  const words =
    '{"id":"wamid.1","from":"525512345678","timestamp":"1683805000","type":"text","text":{"body":"se llevaron a un niño"}}';
  const group = `{"group_id":"G1","type":"group_create","timestamp":"1683805000","more":${deep}}`;
  const value = `{"messages":[${words}],"groups":[${group}],"odd":${deep}}`;
  const { updates } = seal(`{"entry":[{"changes":[{"field":"messages","value":${value}}]}]}`).delivery;
  expect(updates.map(({ kind }) => kind)).toEqual(['message', 'group']);
});

test.each([
  ['a year ahead', 31_536_000, 0],
  ['a minute ahead', 60, 0],
  ['a year ago', -31_536_000, -31_536_000],
])('what says that it was sent %s is of no time after it came', (_, seconds, by) => {
  const timestamp = String(arrivedAt / 1_000 + seconds);
  const message = { id: 'wamid.1', from: '525512345678', timestamp, type: 'text', text: { body: 'somos 80' } };
  const [update] = seal(
    JSON.stringify({ entry: [{ changes: [{ field: 'messages', value: { messages: [message] } }] }] }),
  ).delivery.updates;
  expect(update).toMatchObject({ kind: 'message', at: arrivedAt + by * 1_000 });
});

describe('every kind the platform sends', () => {
  test('owes a fixture', () => {
    const kinds = fixtureNames.flatMap((name) => readDelivery(JSON.parse(readFixture(name)), arrivedAt));
    expect(new Set(kinds.map(({ kind }) => kind))).toEqual(new Set(CloudUpdateKinds));
  });

  test.each([
    [
      'message-text',
      {
        content: {
          kind: 'text',
          text: 'Somos como 150 en el puente nuevo, soy ‹name›, llamen al ‹phone› o a ‹email›',
          mediaHash: null,
          location: null,
        },
      },
    ],
    [
      'message-image',
      {
        content: {
          kind: 'media',
          text: 'la fila en la puerta 36, ‹email›',
          mediaHash: '000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f',
          location: null,
        },
      },
    ],
    ['message-audio', { content: { kind: 'media', text: '' } }],
    ['message-video', { content: { kind: 'media', text: 'cruzan el río' } }],
    ['message-document', { content: { kind: 'media', text: 'lista' } }],
    ['message-sticker', { content: { kind: 'media', text: '' } }],
    ['message-location', { content: { kind: 'location', location: { lat: 25.88, lon: -97.504, name: null } } }],
    ['message-location-chosen', { content: { location: { lat: 25.87961, lon: -97.50425, name: 'Puente Nuevo' } } }],
    ['message-contacts', { content: { kind: 'contact', text: '' } }],
    ['message-button', { content: { kind: 'text', text: 'Sí, lo vi' } }],
    ['message-list', { content: { kind: 'text', text: 'Puente Nuevo' } }],
    ['message-quick-reply', { content: { kind: 'text', text: 'Ayuda' } }],
    ['message-form', { content: { kind: 'system', text: '' } }],
    ['message-order', { content: { kind: 'system', text: 'para ‹name›' } }],
    ['message-poll', { content: { kind: 'poll', text: '' } }],
    ['message-unsupported', { content: { kind: 'system', text: '' } }],
    ['message-system', { content: { kind: 'system', text: '' } }],
    ['message-forwarded', { forwarded: 'forwarded' }],
    ['message-frequently-forwarded', { forwarded: 'frequently-forwarded' }],
    ['message-reply', { replyTo: expect.stringMatching(/^m:[0-9a-f]{32}$/) }],
    ['message-group', { content: { text: 'ya salieron dos autobuses, ‹mention›' } }],
    ['message-without-phone', { content: { text: 'hay 40 en la plaza' } }],
    ['edit', { kind: 'edit', content: { text: 'Somos como 200 en el puente nuevo, ‹name›' } }],
    ['revoke', { kind: 'revoke' }],
    ['reaction', { kind: 'reaction', emoji: '🙏' }],
    ['reaction-taken-back', { kind: 'reaction', emoji: null }],
    ['status-delivered', { kind: 'status', status: 'delivered', errorCodes: [] }],
    ['status-failed', { kind: 'status', status: 'failed', errorCodes: [131047] }],
    ['echo', { kind: 'echo' }],
    ['call', { kind: 'call', event: 'connect' }],
    ['group-joined', { kind: 'group', event: 'group_participants_add', joined: 1, left: 0 }],
    ['group-created', { kind: 'group', event: 'group_create' }],
    ['preference', { kind: 'preference', category: 'marketing_messages', value: 'stop' }],
    [
      'account',
      { kind: 'account', event: 'ACCOUNT_RESTRICTION', value: { restriction_info: [{ expiration: 1683805450 }] } },
    ],
    ['account-template', { kind: 'account', value: { message_template_name: 'bridge_news' } }],
    ['error', { kind: 'error', errorCodes: [131000] }],
    [
      'raw-message',
      {
        kind: 'raw',
        type: 'hologram',
        value: {
          hologram: {
            title: 'para ‹name›',
            phone: '‹person›',
            note: 'llame al ‹phone›, ‹email›',
            depth: 3,
            shown_at: 1683805460,
          },
        },
      },
    ],
    ['raw-field', { kind: 'raw', field: 'weather_update', value: { from: '‹person›', count: 7, wa: '‹number›' } }],
    [
      'message-leave',
      {
        kind: 'leave',
        leaver: expect.stringMatching(/^x:/),
        sources: [expect.stringMatching(/^s:/), expect.stringMatching(/^s:/)],
      },
    ],
    ['message-return', { kind: 'return' }],
  ])('%s', (name, expected) => expect(firstOf(name)).toMatchObject(expected));

  test('an edit, a revoke and a reaction point at their message, by one keyed id', () => {
    const keys = ['message-text', 'edit', 'revoke', 'reaction'].map((name) => (firstOf(name) as { key: string }).key);
    expect(new Set(keys).size).toBe(1);
    expect(keys[0]).toMatch(/^m:[0-9a-f]{32}$/);
  });

  test('a sender is the business-scoped id, with a number beside it or without', () => {
    const [plain, hidden] = ['message-text', 'message-without-phone'].map(
      (name) => firstOf(name) as { source: string },
    );
    expect(hidden!.source).toBe(plain!.source);
  });

  test('what is not JSON is refused; what is JSON is kept', () => {
    expect(sealDelivery('{"a":', channel, arrivedAt, ports)).toMatchObject({
      ok: false,
      refusal: { code: 'not-json' },
    });
    for (const body of [
      'null',
      '[]',
      '7',
      '"x"',
      '{"entry":[{}]}',
      '{"entry":[null]}',
      '{"entry":[{"changes":[{"field":"messages","value":{"messages":[null,7,{"type":"text"}]}}]}]}',
    ])
      expect(seal(body).delivery.updates.every(({ kind }) => kind === 'raw')).toBe(true);
    expect(seal('['.repeat(50_000) + ']'.repeat(50_000)).delivery.updates).toHaveLength(1);
  });
});

/** A message of the platform with these fields changed. */
const messageWith = (change: object): string => {
  const payload = JSON.parse(readFixture('message-text')) as {
    entry: { changes: { value: { messages: object[] } }[] }[];
  };
  Object.assign(payload.entry[0]!.changes[0]!.value.messages[0]!, change);
  return JSON.stringify(payload);
};

describe('what the platform should never send', () => {
  test.each(['253402300799', '9'.repeat(400), 1e300, '-5', 0, {}])(
    'of the time %j, the time of arrival is taken: words are kept for some hours from when they were sent',
    (timestamp) =>
      expect(seal(messageWith({ timestamp })).delivery.updates).toMatchObject([{ kind: 'message', at: arrivedAt }]),
  );

  test('a text cut in the middle of an emoji is stored whole', () => {
    const body = `${'a'.repeat(65_535)}👋`;
    const { content } = seal(messageWith({ text: { body } })).delivery.updates[0] as { content: { text: string } };
    expect(content.text.isWellFormed()).toBe(true);
  });
});

test('a kind nobody knows names no person by a file or by another word for a name', () => {
  const hologram = { filename: 'Planted Perez.pdf', display_name: 'Planted', note: 'dice Planted', depth: 3 };
  const [update] = seal(messageWith({ type: 'hologram', hologram })).delivery.updates;
  expect(update).toMatchObject({ kind: 'raw', value: { hologram: { note: 'dice ‹name›', depth: 3 } } });
  expect(JSON.stringify(update)).not.toContain('Planted');
});

describe('the way back', () => {
  test('to a person, for 24 hours after they wrote, apart from the delivery', () => {
    const { addresses, delivery } = sealFixture('message-text');
    const { source } = delivery.updates[0] as { source: string };
    expect(addresses).toEqual([{ key: source, address: 'phone:525500000000', until: 1_683_805_200_000 + 24 * HOUR }]);
  });
  test('to a person without a number', () =>
    expect(sealFixture('message-without-phone').addresses[0]!.address).toBe('user:MX.90000000000000000001'));
  test('to a group, not to its members', () =>
    expect(sealFixture('message-group').addresses).toMatchObject([
      { key: expect.stringMatching(/^k:/), address: 'group:Y2FwaV9ncm91cDo1' },
    ]));
  test('is over when a delivery comes a day late', () => {
    const late = sealDelivery(readFixture('message-text'), channel, asInstant(1_683_805_200_000 + 24 * HOUR), ports);
    expect(late).toMatchObject({ ok: true, value: { addresses: [] } });
  });
});

describe('whom the desk has declared', () => {
  test.each([
    ['by number', '+52 55 0000 0000'],
    ['by business-scoped id', 'MX.90000000000000000001'],
  ])('%s', (_, id) => {
    const classOf = (source: string, at: ReturnType<typeof asInstant>) =>
      source === door.source(channel, id, at) ? ('own-officer' as const) : null;
    const sealed = sealDelivery(readFixture('message-text'), channel, arrivedAt, { ...ports, classOf });
    expect(sealed).toMatchObject({ value: { delivery: { updates: [{ sourceClass: 'own-officer' }] } } });
    expect(firstOf('message-text')).toMatchObject({ sourceClass: null });
  });
  test('a group is known by the key of its id', () =>
    expect(firstOf('message-group')).toMatchObject({ chat: keyGroup(door, channel, 'Y2FwaV9ncm91cDo1') }));
});

describe('who left', () => {
  test('is not heard until they return', () => {
    const { leaver } = firstOf('message-leave') as { leaver: string };
    leftAlready.add(leaver);
    for (const name of ['message-text', 'message-image', 'edit', 'reaction', 'message-group'])
      expect(sealFixture(name)).toMatchObject({ delivery: { updates: [] }, addresses: [] });
    expect(firstOf('revoke')).toMatchObject({ kind: 'revoke' });
    expect(firstOf('message-return')).toMatchObject({ kind: 'return', leaver });
    leftAlready.clear();
  });
});

describe('who writes under several ids', () => {
  const [scoped, number] = ['MX.90000000000000000001', '525500000000'].map((id) => door.leaver(channel, id));

  test('leaves and returns under each: the platform may give the number alone tomorrow', () => {
    const leave = seal(messageWith({ text: { body: '/salir' } })).delivery.updates as unknown as {
      leaver: string;
      sources: string[];
    }[];
    expect(leave.map(({ leaver }) => leaver)).toEqual([scoped, number]);
    expect(leave.flatMap(({ sources }) => sources)).toContain(door.source(channel, '525500000000', arrivedAt));
    expect(seal(messageWith({ text: { body: '/volver' } })).delivery.updates).toMatchObject([
      { kind: 'return', leaver: scoped },
      { kind: 'return', leaver: number },
    ]);
  });

  test.each([
    ['below a picture', { type: 'image', image: { id: '1', caption: '*STOP*' } }],
    ['by a button of a template', { type: 'button', button: { text: 'Salir', payload: 'x' } }],
    [
      'by a button',
      { type: 'interactive', interactive: { type: 'button_reply', button_reply: { id: 'x', title: 'STOP' } } },
    ],
    [
      'as an edit',
      { type: 'edit', edit: { original_message_id: 'wamid.x', message: { type: 'text', text: { body: '/kite' } } } },
    ],
  ])('is heard %s', (_, change) =>
    expect(seal(messageWith(change)).delivery.updates).toMatchObject([{ kind: 'leave' }, { kind: 'leave' }]),
  );
});

/** Strings of a payload that name or reach a person: the values of these fields, and what hides in message ids. */
function findPersons(value: unknown, key = ''): string[] {
  if (key === 'location') return [];
  if (Array.isArray(value)) return value.flatMap((inner) => findPersons(inner, key));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, inner]) => findPersons(inner, name));
  if (typeof value !== 'string' || value.length < 5) return [];
  const names =
    /^(from|to|input|wa_id|.*user_id|recipient_id|phone|email|name|formatted_name|username|filename|display_phone_number)$/;
  return names.test(key) || value.startsWith('wamid.') || value.startsWith('wacid.') ? [value] : [];
}

describe('nothing that names or reaches a person passes', () => {
  test.each(fixtureNames)('%s', (name) => {
    const stored = packDelivery(sealFixture(name).delivery);
    const persons = findPersons(JSON.parse(readFixture(name)));
    for (const person of [...persons, 'Ana', 'Jean', '5500000000', '0000 0000', 'example.org', 'wamid', '525500000001'])
      expect(stored).not.toContain(person);
  });
});

/** The payload once for each of its strings and numbers, with that one replaced. */
function* plantEverywhere(value: unknown, planted: unknown): Generator<unknown> {
  if (typeof value !== 'object' || value === null) {
    yield planted;
    return;
  }
  for (const [key, inner] of Object.entries(value))
    for (const changed of plantEverywhere(inner, planted))
      yield Array.isArray(value)
        ? value.map((item, at) => (String(at) === key ? changed : item))
        : { ...value, [key]: changed };
}

describe('a number and an address planted in any field of any payload', () => {
  const planted = 'y llame al +52 81 2345 6789 o zoe.plantada@example.net ya';
  test.each(fixtureNames)('%s', (name) => {
    let count = 0;
    for (const payload of plantEverywhere(JSON.parse(readFixture(name)), planted)) {
      count += 1;
      expect(packDelivery(seal(JSON.stringify(payload)).delivery)).not.toMatch(/2345|6789|plantada/);
    }
    for (const payload of plantEverywhere(JSON.parse(readFixture(name)), 528_123_456_789))
      expect(packDelivery(seal(JSON.stringify(payload)).delivery).replace(/"(?:at|arrivedAt)":\d+/g, '')).not.toContain(
        '528123456789',
      );
    expect(count).toBeGreaterThan(5);
  });
});

describe.skipIf(!existsSync(foreignFolder))('payloads of pywa (skipped where ../shared/data is absent)', () => {
  const files = existsSync(foreignFolder) ? readdirSync(foreignFolder).filter((name) => name.endsWith('.json')) : [];
  const payloads = files.flatMap((file) =>
    Object.entries(JSON.parse(readFileSync(join(foreignFolder, file), 'utf8')) as Record<string, unknown>).map(
      ([name, payload]) => [`${file} ${name}`, payload] as const,
    ),
  );

  test('there are 74', () => expect(payloads).toHaveLength(74));

  test.each(payloads)('%s', (_, payload) => {
    const updates = readDelivery(payload, arrivedAt);
    expect(updates.length).toBeGreaterThan(0);
    expect(updates.filter(({ kind }) => kind === 'raw')).toEqual([]);
    const stored = packDelivery(seal(JSON.stringify(payload)).delivery);
    for (const person of findPersons(payload)) expect(stored).not.toContain(person);
  });
});
