import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { asChannelId, asInstant, HOUR, LIMITS } from '../../model/index.ts';
import { openDoor, pseudonymPeriod } from './door.ts';

const door = openDoor({
  keyedHash: (period, text) => createHmac('sha256', `key of ${period}`).update(text).digest('hex'),
});
const tipline = asChannelId('tipline');
const group = asChannelId('g-bridge');
const start = asInstant(LIMITS.PSEUDONYM_PERIOD_HOURS * HOUR * 7_000);
const later = (hours: number): ReturnType<typeof asInstant> => asInstant(start + hours * HOUR);

describe('pseudonyms at the door', () => {
  test('one sender is one source within a period, and another one after it', () => {
    const first = door.source(tipline, '+52 55 0000 0000', start);
    expect(first).toMatch(/^s:[0-9a-f]{32}$/);
    expect(door.source(tipline, '+52 55 0000 0000', later(71))).toBe(first);
    expect(door.source(tipline, '+52 55 0000 0000', later(72))).not.toBe(first);
    expect(pseudonymPeriod(later(71))).toBe(pseudonymPeriod(start));
  });

  test.each(['525500000000', '+52 55 0000-0000', '0052 (55) 00000000', '‎+52 55 0000 0000', '＋52 55 0000 0000'])(
    'spellings of one number are one source: %s',
    (number) => expect(door.source(tipline, number, start)).toBe(door.source(tipline, '+525500000000', start)),
  );

  test('channels do not share pseudonyms', () => {
    expect(door.source(tipline, 'Ana', start)).not.toBe(door.source(group, 'Ana', start));
    expect(door.chat(tipline, 'x')).not.toBe(door.chat(group, 'x'));
    expect(door.chat(tipline, 'x')).toMatch(/^k:[0-9a-f]{32}$/);
  });

  test('who left stays recognisable, and only by a mark of its own', () => {
    expect(door.leaver(tipline, '+52 55 0000 0000')).toBe(door.leaver(tipline, '525500000000'));
    expect(door.leaver(tipline, '525500000000')).toMatch(/^x:[0-9a-f]{32}$/);
  });
});

describe('links at the door', () => {
  const clean = (text: string): string => door.clean(text).text;
  test('the same page has the same mark, whoever shared it and how', () => {
    const marked = clean('https://www.example.org/news/bridge-opens?utm_source=wa&fbclid=1');
    expect(marked).toMatch(/^https:\/\/www\.example\.org\/‹link-[a-p]{8}›$/);
    expect(clean('http://example.org/news/bridge-opens/#top').slice(-16)).toBe(marked.slice(-16));
  });
  test('other pages have other marks', () => {
    const pages = ['example.org/a', 'example.org/b', 'example.org/watch?v=1', 'example.org/watch?v=2', 'example.net/a'];
    expect(new Set(pages.map((page) => /‹link-(\w+)›/.exec(clean(page))![1])).size).toBe(pages.length);
  });
});

describe('the wish to return', () => {
  test.each(['/volver', '/start', '/retounen', '/voltar', '/revenir'])('%s', (text) =>
    expect(door.asksToReturn(text)).toBe(true),
  );
  test.each(['volver', 'start', 'quiero volver', '/salir'])('not: %s', (text) =>
    expect(door.asksToReturn(text)).toBe(false),
  );
});

describe('the wish to leave', () => {
  test.each([
    '/salir',
    '/stop',
    '/kite',
    '/sair',
    '/sortir',
    'STOP',
    'Stop.',
    ' salir ',
    '/SALIR',
    '/arrêt',
    'stop!',
    '‎stop',
    '*STOP*',
    '_/salir_',
    '"salir"',
    '«/salir»',
    '¡Salir!',
    '¡¡SALIR!!',
    'STOP 🙏🏽',
    '/kite, ',
    '/ salir',
    '/pare',
    '/kanpe',
  ])('leaves: %j', (text) => expect(door.asksToLeave(text)).toBe(true));
  test.each([
    'no podemos salir',
    'stop at the bridge',
    'salir?',
    '¿Baja?',
    '/salir y ya',
    '👍',
    '',
    '/',
    '/hola',
    'kite m ale',
    'cancelar',
    's t o p',
  ])('stays: %j', (text) => expect(door.asksToLeave(text)).toBe(false));
});
