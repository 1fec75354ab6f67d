import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore, type PostgresStore } from '../../src/adapters/postgres/store.ts';
import type { SendBody } from '../../src/channels/index.ts';
import { createOfficers, type DeskRefusal, type EvidenceChange, type Officers } from '../../src/desk/index.ts';
import {
  asMessageId,
  asPlaceId,
  type Message,
  type MessageId,
  ok,
  refuse,
  type Result,
} from '../../src/model/index.ts';
import { startDatabase, type TestDatabase } from '../record/database.ts';
import { type Night, offer, openNight, people, signLetters } from './desks.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await startDatabase();
});
afterAll(() => database.stop());

/** What the officers' phones show, and the officers' room of each desk over one database a side. */
interface Chat {
  readonly night: Night;
  readonly bridge: Officers;
  readonly hall: Officers;
  readonly shown: SendBody[];
  /** What the bridge's side keeps. */
  readonly store: PostgresStore;
  /** The platform refuses what is sent until it is told otherwise. */
  readonly platform: { isClosed: boolean };
  /** A reply to the n-th message shown. */
  reply(officers: Officers, to: number, text: string, given?: Partial<Message>): Promise<void>;
  close(): Promise<void>;
}

async function openChat(name: string): Promise<Chat> {
  const night = await openNight();
  await signLetters(night);
  const shown: SendBody[] = [];
  const platform = { isClosed: false };
  const stores: PostgresStore[] = [];
  const open = async (side: 'matamoros' | 'brownsville', officer: string, place: string, lang: 'es' | 'en') => {
    const store = await openStore((await database.create(`${name}_${side}`)).url);
    stores.push(store);
    return createOfficers({
      officers: [{ name: officer, number: '525500000001', place: asPlaceId(place), lang }],
      store,
      handoffs: night[side],
      clock: night.now,
      send: async (body): Promise<Result<MessageId, DeskRefusal>> => {
        if (platform.isClosed) return refuse('send-refused', 'The window is closed.', 'Wait.');
        return ok(asMessageId(`m:${shown.push(body)}`));
      },
      onError: (error) => {
        throw error;
      },
    });
  };
  const bridge = await open('matamoros', 'Officer, Puente Nuevo', 'queue-puente-nuevo', 'es');
  const hall = await open('brownsville', 'Reception, night shift', 'reception-hall-brownsville', 'en');
  let replies = 0;
  return {
    night,
    bridge,
    hall,
    shown,
    store: stores[0]!,
    platform,
    async reply(officers, to, text, given = {}) {
      const message = {
        id: asMessageId(`m:reply${(replies += 1)}`),
        replyTo: asMessageId(`m:${to}`),
        sourceClass: 'own-officer',
        forwarded: null,
        text,
        ...given,
      };
      officers.heard([{ version: 1, id: message.id, read: { message } } as unknown as EvidenceChange]);
      await officers.turn();
      await night.catchUp();
    },
    close: async () => void (await Promise.all(stores.map((store) => store.close()))),
  };
}

const wordsOf = (body: SendBody) => {
  const { text, interactive } = body as {
    text?: { body: string };
    interactive?: { body: { text: string }; action: { buttons: { reply: { title: string } }[] } };
  };
  return interactive
    ? { text: interactive.body.text.split('\n'), buttons: interactive.action.buttons.map(({ reply }) => reply.title) }
    : { text: [text!.body], buttons: [] };
};

async function orderGroup(night: Night): Promise<string> {
  await offer(night, 'puente-nuevo', people(130, 4));
  const { id } = await night.brownsville.card('M-1');
  const window = { from: night.at('04:00'), to: night.at('07:00') };
  await night.brownsville.press('accept', { handoff: id, places: 134, window, override: null });
  await night.catchUp();
  return id;
}

describe('an officer who answers by buttons', () => {
  test('is asked once a group was told go, never told go; what is pressed is an act under their name, marked as chat', async () => {
    const chat = await openChat('whole');
    const { night, bridge, hall, shown } = chat;
    const handoff = await orderGroup(night);
    await bridge.turn();
    expect(shown).toEqual([]); // accepted, not ordered: nothing to ask
    await night.matamoros.press('release', { handoff, headcount: 134, grant: null });
    await night.catchUp();
    await bridge.turn();
    await bridge.turn();
    expect(shown.map(wordsOf)).toEqual([
      {
        text: [
          'M-1, Puente Nuevo: ¿salieron las 134 personas?',
          'Si el número es otro, dígalo en la vista de campo o a la mesa.',
          'Este chat va por fuera del cifrado entre las mesas. Nadie sale por lo que diga aquí: la orden está en la vista de campo.',
        ],
        buttons: ['Salieron 134', 'Todavía no'],
      },
    ]);
    await chat.reply(bridge, 1, 'Todavía no');
    expect((await night.matamoros.card('M-1')).leftAt).toBeNull();
    await night.turnTo('04:12');
    await chat.reply(bridge, 1, 'Salieron 134');
    expect((await night.matamoros.card('M-1')).leftAt).toBe(night.at('04:12'));
    expect(wordsOf(shown[1]!).text).toEqual(['Anotado: M-1, Salieron 134.']);
    await chat.reply(bridge, 1, 'Salieron 134'); // pressed again
    expect(shown).toHaveLength(2);

    await hall.turn();
    expect(wordsOf(shown[2]!).buttons).toEqual(['Arrived: 134', 'Not yet']);
    await chat.reply(hall, 3, 'Arrived: 134');
    expect(await night.matamoros.card('M-1')).toMatchObject({ lane: 'closed', counted: 134 });
    const trail = (await night.brownsville.card('M-1')).trail;
    expect(trail.find(({ stage }) => stage === 'received' || stage === 'closed')?.by).toBe(
      'Reception, night shift (WhatsApp)',
    );
    await chat.close();
  });

  test.each([
    ['words that are no button', 'Salieron 120', {}],
    ['somebody who is no declared officer', 'Salieron 134', { sourceClass: 'unknown' }],
    ['a forward', 'Salieron 134', { forwarded: 'forwarded' }],
    ['a reply to another message', 'Salieron 134', { replyTo: asMessageId('m:99') }],
  ] as const)('does nothing by %s', async (story, text, given) => {
    const chat = await openChat(`no_${story.replaceAll(' ', '_')}`);
    const handoff = await orderGroup(chat.night);
    await chat.night.matamoros.press('release', { handoff, headcount: 134, grant: null });
    await chat.night.catchUp();
    await chat.bridge.turn();
    await chat.reply(chat.bridge, 1, text, given as Partial<Message>);
    expect((await chat.night.matamoros.card('M-1')).leftAt).toBeNull();
    expect(chat.shown).toHaveLength(1);
    await chat.close();
  });

  test('is asked nothing once the crossing is held', async () => {
    const chat = await openChat('held');
    const { night, bridge, shown } = chat;
    const handoff = await orderGroup(night);
    await night.matamoros.press('release', { handoff, headcount: 134, grant: null });
    await night.catchUp();
    await night.brownsville.press('hold', { crossing: 'puente-nuevo', reason: 'lanes', until: night.at('06:00') });
    await night.turnTo('04:06');
    await bridge.turn();
    expect(shown).toEqual([]);
    await chat.close();
  });

  test('is asked again in a while where the platform took nothing', async () => {
    const chat = await openChat('closed');
    const { night, bridge, shown, platform } = chat;
    const handoff = await orderGroup(night);
    await night.matamoros.press('release', { handoff, headcount: 134, grant: null });
    await night.catchUp();
    platform.isClosed = true;
    await bridge.turn();
    platform.isClosed = false;
    await bridge.turn();
    expect(shown).toEqual([]);
    await night.turnTo('04:06');
    await chat.store.removeExpired(night.now(), []);
    await bridge.turn();
    expect(shown).toHaveLength(1);
    await chat.close();
  });
});
