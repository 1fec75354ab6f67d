import { describe, expect, test } from 'vitest';
import { PHRASEBOOKS } from '../../../test/fixtures/exports/phrasebook.ts';
import { readAll } from '../../../test/fixtures/exports/read-all.ts';
import { isSurelyPlain, readKind } from './kinds.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const LRM = '\u200e';

/** Reads one body written by Ana, who also writes ordinary texts, in a file of its own. */
async function readBody(body: string, ios: boolean) {
  const header = (minute: number): string =>
    ios ? `[18/11/18, 23:${minute}:05] Ana: ` : `18/11/18, 23:${minute} - Ana: `;
  const { messages } = await readAll(encode(`${header(40)}hola\n${header(41)}${body}\n${header(42)}sí`));
  return messages[1]!;
}

describe('what a message is, by where it stands and what shape it has', () => {
  test.each([
    ['text', 'hola <3', false, 'text', null],
    ['media left out', '<Media omitted>', false, 'media', 'unknown'],
    ['media left out, with a caption', '<Multimedia omitido>\nel puente', false, 'media', 'unknown'],
    ['an image with its caption', 'IMG-20181118-WA0001.jpg (file attached)\nel puente', false, 'media', 'image'],
    ['a name of WhatsApp in any language', 'VID-20181118-WA0001.mp4 (csatolmány)', false, 'media', 'video'],
    ['a voice note', 'PTT-20181118-WA0001.opus (archivo adjunto)', false, 'media', 'audio'],
    ['a sticker', 'STK-20181118-WA0001.webp (archivo adjunto)', false, 'media', 'sticker'],
    ['a document', 'lista de buses.pdf (archivo adjunto)', false, 'media', 'document'],
    ['a contact', 'Ana.vcf (archivo adjunto)', false, 'contact', 'contact'],
    ['an iPhone photo', `${LRM}<attached: 00000012-PHOTO-2018-11-18-23-41-05.jpg>`, true, 'media', 'image'],
    ['an iPhone photo, Spanish', `${LRM}<adjunto: 00000012-PHOTO-2018-11-18-23-41-05.jpg>`, true, 'media', 'image'],
    ['an iPhone GIF', `${LRM}<attached: 00000012-GIF-2018-11-18-23-41-05.mp4>`, true, 'media', 'gif'],
    ['left out on an iPhone', `${LRM}image omitted`, true, 'media', 'image'],
    ['left out in a language not listed', `${LRM}mynd vantar`, true, 'media', 'unknown'],
    ['a document left out', `lista.pdf • ${LRM}2 pages ${LRM}document omitted`, true, 'media', 'document'],
    ['a document left out, marked', `${LRM}lista.pdf • 2 pages document omitted`, true, 'media', 'document'],
    ['a contact card left out', `${LRM}Contact card omitted`, true, 'contact', 'contact'],
    ['deleted', 'This message was deleted', false, 'deleted', null],
    ['deleted by oneself', `${LRM}Eliminaste este mensaje.`, true, 'deleted', null],
    ['a missed call', `${LRM}Missed voice call, ${LRM}Tap to call back`, true, 'call', null],
    ['a call', `${LRM}Llamada de voz, ${LRM}12 min`, true, 'call', null],
    ['a place', 'location: https://maps.google.com/?q=25.8796,-97.5042', false, 'location', null],
    [
      'a place on foursquare',
      'ubicación: Plaza (Calle 1): https://foursquare.com/v/4b0000000000',
      false,
      'location',
      null,
    ],
    ['a bare map link', 'https://maps.google.com/?q=25.8796,-97.5042', false, 'location', null],
    ['a live place', 'live location shared', false, 'location', null],
    ['a poll', 'POLL:\n¿A qué hora?\nOPTION: 5 (2 votes)\nOPTION: 6 (0 votes)', false, 'poll', null],
    ['a poll in Spanish', `${LRM}ENCUESTA:\n¿A qué hora?\n${LRM}OPCIÓN: 5 (2 votos)`, true, 'poll', null],
    ['a text that cannot be sent', '', false, 'media', 'unknown'],
  ])('%s', async (_name, body, ios, kind, media) => {
    const message = await readBody(body, ios);
    expect([message.kind, message.media?.kind ?? null]).toEqual([kind, media]);
    expect(message.system).toBe(false);
  });

  test.each([
    ['deleted, in a sentence', 'this message was deleted by him'],
    ['deleted, quoted', '"Se eliminó este mensaje."'],
    ['deleted, with a second line', 'This message was deleted\nno?'],
    ['omitted, in a sentence', 'dice <Multimedia omitido> otra vez'],
    ['a file, spoken of', 'mira informe.pdf (el de ayer)'],
    ['a file, mid sentence', 'te mando IMG-20181118-WA0001.jpg (file attached) luego'],
    ['a missed call, told', 'missed voice call from him'],
    ['a call, told', 'videollamada'],
    ['a link inside words', 'estamos aquí https://maps.google.com/?q=25.8,-97.5 vengan'],
    ['a place told with many words', 'nos vemos todos juntos mañana aquí: https://maps.google.com/?q=25.8,-97.5'],
    ['edited, as words', '<esto lo edité ayer>'],
    ['a list', 'LISTA:\nagua\ncomida'],
    ['joined, as words', 'Ana joined using this group link'],
  ])('a person may write it: %s', async (_name, body) => {
    const message = await readBody(body, false);
    expect([message.kind, message.text, message.edited]).toEqual(['text', body, false]);
  });

  test.each([
    ['Android', 'somos 150 <This message was edited>', false],
    ['iPhone', `somos 150 ${LRM}<This message was edited>`, true],
    ['iPhone, a language not listed', `somos 150 ${LRM}<breytt>`, true],
  ])('edited: %s', async (_name, body, ios) => {
    const message = await readBody(body, ios);
    expect([message.kind, message.edited, message.text]).toEqual(['text', true, 'somos 150']);
  });

  test('a shared place carries its coordinates', async () => {
    const message = await readBody('location: https://maps.google.com/?q=25.8796,-97.5042', false);
    expect(message.location).toEqual({ lat: 25.8796, lon: -97.5042, name: null });
    expect((await readBody('https://maps.google.com/?q=99.8,-97.5', false)).location).toBeNull();
  });

  test.each(Object.entries(PHRASEBOOKS))(
    '%s: what the phone writes in this language is known',
    async (_language, book) => {
      const kinds = [
        book.mediaOmitted,
        book.imageOmitted,
        book.deleted,
        `x ${book.edited}`,
        `x.pdf (${book.attached})`,
      ];
      const read = await Promise.all(kinds.map((body) => readBody(body, false)));
      expect(read.map(({ kind, edited }) => [kind, edited])).toEqual([
        ['media', false],
        ['media', false],
        ['deleted', false],
        ['text', true],
        ['media', false],
      ]);
    },
  );
});

describe('lines that WhatsApp wrote itself', () => {
  const android = (line: string) => readAll(encode(`18/11/18, 23:41 - ${line}\n18/11/18, 23:42 - Ana: hola`));

  test.each([
    ['a notice', 'Messages and calls are end-to-end encrypted. Tap to learn more.'],
    ['joining', "Ana joined using this group's invite link"],
    ['a subject with a colon', 'Ana changed the subject from "Bus" to "Bus: 5 pm"'],
    ['a subject in other quotes', 'Ana cambió el asunto a “Bus: 5 pm”'],
    [
      'a whole sentence before the colon',
      'This business uses a secure service to manage this chat. Tap to learn more: see help',
    ],
  ])('%s has no sender', async (_name, line) => {
    const { messages, summary } = await android(line);
    expect(messages[0]).toMatchObject({ sender: null, system: true, kind: 'system', text: line });
    expect(summary.system).toBe(1);
  });

  test('iPhones sign them with the name of the group, or of who did it', async () => {
    const lines = [
      `Bus 12: ${LRM}Messages and calls are end-to-end encrypted.`,
      `Ana: ${LRM}Ana created this group`,
      'Ana: hola',
      `Ana: ${LRM}image omitted`,
      `Bus 12: ${LRM}Jean left`,
    ];
    const { messages } = await readAll(encode(lines.map((line, n) => `[18/11/18, 23:4${n}:00] ${line}`).join('\n')));
    expect(messages.map(({ system, sender, kind }) => [system, sender, kind])).toEqual([
      [true, null, 'system'],
      [true, null, 'system'],
      [false, 'Ana', 'text'],
      [false, 'Ana', 'media'],
      [true, null, 'system'],
    ]);
  });

  test('names lose the invisible marks around them', async () => {
    const { messages } = await readAll(
      encode('18/11/18, 23:41 - \u202a+52 55 0000 0000\u202c: hola\n18/11/18, 23:42 - Ana : sí'),
    );
    expect(messages.map(({ sender }) => sender)).toEqual(['+52 55 0000 0000', 'Ana']);
  });
});

describe('what the ends of a text tell', () => {
  test.each([
    'http://maps.google.de/?q=1,2',
    'https://maps.google.com/?q=25.8, -97.5',
    'https://maps.google.com/?q=25.8,\u00a0-97.5',
    'Ubicación: https://maps.google.com/?q=25.8, 97.5&z=9',
    'https://foursquare.com/v/x',
  ])('%s is a place', async (text) => {
    expect((await readBody(text, false)).kind).toBe('location');
  });

  const kept = [
    'hola',
    'sí',
    'a',
    'salimos ya',
    'la lista omitted',
    'vamos 🙏',
    'https://example.org/a/b/c/d',
    '٣',
    'ok.',
  ];
  const written = Object.values(PHRASEBOOKS).flatMap((book) => [
    book.mediaOmitted,
    book.imageOmitted,
    book.deleted,
    book.edited,
    ...book.lines,
    `IMG-20181118-WA0001.jpg (${book.attached})`,
    `${book.location}: https://maps.google.com/?q=25.8,-97.5`,
  ]);
  const ends = ['', '.', '。', ' ', '>', ')', LRM, '🙏', ' document omitted', ` ${LRM}document omitted`];
  const texts = [...kept, ...written].flatMap((text) => ends.map((end) => text + end));
  const signs = { isMarked: false, hasLines: false, isWide: true };

  test('a text that its ends tell to be plain is plain when all of it is read', () => {
    // Its neighbours in the text of a group must not matter.
    const plain = texts.filter((text) => isSurelyPlain(`9${text}>`, 1, 1 + text.length, signs));
    expect(plain.filter((text) => readKind(text, signs, 'Ana', false) !== null)).toEqual([]);
  });

  test.each(['hola', 'salimos del albergue hacia el puente', 'vamos con los niños 🙏'])(
    '%s needs no more than its ends',
    (text) => {
      expect(isSurelyPlain(text, 0, text.length, signs)).toBe(true);
    },
  );
});
