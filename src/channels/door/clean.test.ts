import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from './clean.ts';

const clean = (text: string, names: readonly string[] = []): string =>
  cleanText(text, () => 'abcdefgh', new Set(names)).text;

/** What comes in, what is stored. */
const TAKEN_OUT: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'phone numbers of every shape': [
    ['llámame al +52 55 0000 0000 por favor', 'llámame al ‹phone› por favor'],
    ['+525500000000', '‹phone›'],
    ['call (956) 555-0100 now', 'call ‹phone› now'],
    ['956-555-0100', '‹phone›'],
    ['956.555.0100.', '‹phone›.'],
    ['956 555 0100', '‹phone›'],
    ['9565550100', '‹phone›'],
    ['1 (956) 555 0100', '‹phone›'],
    ['+1 (956) 555-0100', '‹phone›'],
    ['(+52) 55 0000 0000', '‹phone›'],
    ['0052 55 0000 0000', '‹phone›'],
    ['0052-1-55-0000-0000', '‹phone›'],
    ['52 1 55 0000 0000', '‹phone›'],
    ['5215500000000', '‹phone›'],
    ['06 12 34 56 78', '‹phone›'],
    ['06.12.34.56.78', '‹phone›'],
    ['+33 6 12 34 56 78', '‹phone›'],
    ['+509 3412 3456', '‹phone›'],
    ['3412-3456', '‹phone›'],
    ['34 12 34 56', '‹phone›'],
    ['+502 5555 0100', '‹phone›'],
    ['0414-5550100', '‹phone›'],
    ['0412/5550100', '‹phone›'],
    ['+55 (11) 95555-0100', '‹phone›'],
    ['11 95555.0100', '‹phone›'],
    ['+56 9 5555 0100', '‹phone›'],
    ['987 654 321', '‹phone›'],
    ['098 765 4321', '‹phone›'],
    ['555-0100', '‹phone›'],
    ['+91 98765 43210', '‹phone›'],
    ['55*0000*0000', '‹phone›'],
    ['llama al 55|0000|0000', 'llama al ‹phone›'],
    ['55\\0000\\0000', '‹phone›'],
    ['55…0000…0000', '‹phone›'],
    ['55📞0000📞0000', '‹phone›'],
    ['mi tel 55, 0000, 0000', 'mi tel ‹phone›'],
    ['cel: 81. 00. 000. 0000', 'cel: ‹phone›'],
    ['120|5500000000', '120|‹phone›'],
    ['956_555_0100', '‹phone›'],
    ['956,555,0100', '‹phone›'],
    ['tel5500000000', 'tel‹phone›'],
    ['956 – 555 – 0100', '‹phone›'],
    ['‎+52 55 0000 0000', '‎‹phone›'],
    ['+52\u200b55\u200b0000\u200b0000', '‹phone›'],
    ['٠٠٥٢ ٥٥ ٠٠٠٠ ٠٠٠٠', '‹phone›'],
    ['+۵۲۵۵۰۰۰۰۰۰۰۰', '‹phone›'],
    ['९५६५५५०१००', '‹phone›'],
    ['+52 55 0000 0000', '‹phone›'],
    ['𝟗𝟓𝟔𝟓𝟓𝟓𝟎𝟏𝟎𝟎', '‹phone›'],
    ['9️⃣5️⃣6️⃣5️⃣5️⃣5️⃣0️⃣1️⃣0️⃣0️⃣', '‹phone›'],
    ['https://wa.me/5255000000000', '‹phone›'],
    ['wa.me/+5255000000000?text=hola', '‹phone›'],
    ['https://api.whatsapp.com/send?phone=5255000000000', '‹phone›'],
    ['tel:+525500000000', '‹phone›'],
    ['mi número 2250-3040', 'mi número ‹phone›'],
    ['llame al 2500-3000', 'llame al ‹phone›'],
    ['nimewo m se 3700-5000', 'nimewo m se ‹phone›'],
    ['our number is 3700-5000', 'our number is ‹phone›'],
    ['956-555-0100 / 956-555-0101', '‹phone›'],
    ['puerta 36 956 555 0100', 'puerta 36 ‹phone›'],
    ['4000 personas, informes 956 555 0100', '4000 personas, informes ‹phone›'],
    ['2018-11-19 956 555 0100', '2018-11-19 ‹phone›'],
  ],
  mentions: [
    ['@5255000000000 ya salió', '‹mention› ya salió'],
    ['@\u2068Ana María\u2069 ya salió', '‹mention› ya salió'],
    ['oye @\u200e\u2068Jean\u2069, ven', 'oye ‹mention›, ven'],
    ['@ana.perez mira', '‹mention› mira'],
    ['@52 55 0000 0000', '@‹phone›'],
    ['@\u2068+52 55 0000 0000\u2069', '‹mention›'],
  ],
  'e-mail addresses': [
    ['escribe a ana.p@example.org.', 'escribe a ‹email›.'],
    ['ANA+x@mail.example.co.uk!', '‹email›!'],
    ['<jean@example.ht>', '<‹email›>'],
    ['ana @ example.org', '‹email›'],
    ['ana(at)example.org', '‹email›'],
    ['ana arroba ejemplo punto com', '‹email›'],
    ['ana [at] example [dot] org', '‹email›'],
    ['ana at example dot org', '‹email›'],
    ['Ana Arroba ejemplo punto com', '‹email›'],
    ['zoe arroba ejemplo.com o ana at example dot org', '‹email› o ‹email›'],
    ['ana@localhost', '‹email›'],
    ['ana＠example.org', '‹email›'],
    ['mailto:ana@example.org', '‹email›'],
    ['josé@correo.méxico.mx', '‹email›'],
    ["o'neil_1234567@example.org", '‹email›'],
  ],
  'links, of which the host stays': [
    ['mira https://example.org/p/ana-1234?tok=abc#x.', 'mira https://example.org/‹link-abcdefgh›.'],
    ['www.example.org/a?id=5', 'www.example.org/‹link-abcdefgh›'],
    ['facebook.com/ana.perez.1', 'facebook.com/‹link-abcdefgh›'],
    ['https://ana:secret@example.org:8443/x', 'https://example.org/‹link-abcdefgh›'],
    ['https://chat.whatsapp.com/AbCdEfGhIjK', 'https://chat.whatsapp.com/‹link›'],
    ['(ver http://example.org/x)', '(ver http://example.org/‹link-abcdefgh›)'],
    ['https://example.org?ana=1', 'https://example.org/‹link-abcdefgh›'],
    ['https://maps.app.goo.gl/Ab12Cd', 'https://maps.app.goo.gl/‹link-abcdefgh›'],
  ],
  'document numbers': [
    ['pasaporte G12345678', 'pasaporte ‹document›'],
    ['pasaporte número: 123456789', 'pasaporte número: ‹document›'],
    ['mi cédula es 12.345.678', 'mi cédula es ‹document›'],
    ['cedula V-12345678', 'cedula ‹document›'],
    ['CURP AAAA000101HDFBBB09', 'CURP ‹document›'],
    ['aaaa000101hdfbbb09', '‹document›'],
    ['A-number A123 456 789', 'A-number ‹document›'],
    ['A123456789', '‹document›'],
    ['DNI 12345678X', 'DNI ‹document›'],
    ['pasaporte 12345𝟗', 'pasaporte ‹document›'],
    ['passport no. AB123456', 'passport no. ‹document›'],
    ['SSN 000-12-3456', 'SSN ‹document›'],
    ['CPF 000.111.222-33', 'CPF ‹document›'],
    ['receipt MSC2190012345', 'receipt ‹document›'],
    ['nimewo paspò RD1234567', 'nimewo paspò ‹document›'],
    ['DUI 01234567-8', 'DUI ‹document›'],
    ['expediente 123/2023', 'expediente ‹document›'],
    ['CI 1.234.567', 'CI ‹document›'],
    ['C.C. 1.234.567', 'C.C. ‹document›'],
    ['cédula de ciudadanía 1.234.567', 'cédula de ciudadanía ‹document›'],
    ['pasaporte hondureño 045678', 'pasaporte hondureño ‹document›'],
    ['4111111111111111', '‹document›'],
  ],
  'contact cards': [
    ['BEGIN:VCARD\nVERSION:3.0\nFN:Ana\nTEL:+52 55 0000 0000\nEND:VCARD', '‹name›'],
    ['mira BEGIN:VCARD\nFN:Ana', 'mira ‹name›'],
    ['Ana María.vcf (archivo adjunto)', '‹name›.vcf (archivo adjunto)'],
    ['<adjunto: 00000012-Ana.vcf>', '<adjunto: ‹name›.vcf>'],
  ],
};

const KEPT: Readonly<Record<string, readonly string[]>> = {
  counts: [
    '4000 personas',
    'somos como 150',
    '4,000 people',
    '1,500,000 people',
    '1.500.000 personas',
    '1 500 000 personnes',
    '1000000',
    'llegaron 4 mil',
    '20.889 personas',
    '118 de 150',
    '+150 personas',
    'son 12 30 y 45',
    'hay 150 / 200 personas',
    '150|200',
    '40|38|44|41',
    '1200 | 450 | 330',
    '40+38+44+1041',
    'llama al 911. 1500 esperando',
    'llama al 911, 12 buses y 1500 personas',
    'autobuses 22,24,26,31',
    '150000personas',
  ],
  ranges: [
    '3500-4000',
    '3500 - 4000 personas',
    '3,500-4,000',
    '3.500-4.000 personas',
    '10000-15000',
    '(3500-4000)',
    'entre 700-1000 gente',
    '3500/4000',
    'de 3500–4000',
    '118-1250 personas',
  ],
  'dates, years and clock times': [
    '2018-11-19',
    '19/11/2018 23:41',
    '[19/11/18, 23:41:05] hola',
    '19.11.2018',
    '11-19-2018',
    '2018-11-18T23:41:00-05:00',
    '2018-2019',
    'en 2018 4000 personas',
    'a las 18.30 4000 personas',
    'de 5:00-7:30',
    'shift 0800-1600',
    '1600-0000 turno',
    'nos vemos @5pm',
    '19 11 2018',
    'IMG-20181119-WA0001.jpg',
    '2018-11-19 4000 personas',
  ],
  prices: ['$1500000', '$ 1,500.50', '1.250.000 pesos', '5000 lempiras', 'US$ 4000'],
  coordinates: [
    '25.8796, -97.5042',
    '25.879612,-97.504213',
    '25.87961234567891, -97.50421234567891',
    'lat 25.879612 lon -97.504213',
    '25°52\'46.6"N 97°30\'15.1"W',
    '14RNQ5012362345',
    '14R NQ 50123 62345',
    '76GM+9QX',
    'geo:25.8796,-97.5042',
    'https://maps.google.com/?q=25.8796,-97.5042',
  ],
  'place numbers and other words': [
    'puerta 36',
    'ruta 85 3500 personas',
    'ruta 85 3500-4000 personas',
    'km 40 150 personas',
    'Delmas 41',
    'Título 42',
    'Title 42 ends 11 May',
    'calle 5 # 12-34',
    'autobús 12, 45 pasajeros',
    'C.P. 87300',
    'caso 150 personas',
    'y/o a.m./p.m.',
    'gob.mx',
    'https://www.gob.mx/',
    'llame al 911',
    'hola 👋 ¿cómo están? “bien”…',
    'meet me at the bridge',
    'look at the dot on the map',
    'C.C. Galerías, 12 personas',
  ],
};

describe('the door takes out what tells who somebody is', () => {
  for (const [what, rows] of Object.entries(TAKEN_OUT)) {
    test.each(rows)(`${what}: %j`, (text, stored) => {
      expect(clean(text)).toBe(stored);
      expect(clean(stored)).toBe(stored);
    });
  }
});

describe('the door leaves what a coordination desk lives on', () => {
  for (const [what, texts] of Object.entries(KEPT)) {
    test.each(texts)(`${what}: %j`, (text) => expect(cleanText(text, () => 'abcdefgh')).toEqual({ text, removed: 0 }));
  }

  test('a link to a map keeps its point and nothing else', () => {
    expect(clean('https://www.google.com/maps/place/Ana/@25.8796123,-97.5042,17z/data=!4m5?x=1')).toBe(
      'https://www.google.com/?q=25.879612,-97.5042',
    );
    expect(clean('https://waze.com/ul?ll=25.8796%2C-97.5042&n=ana')).toBe('https://waze.com/?q=25.8796,-97.5042');
  });
});

describe('what no database takes is mended', () => {
  test.each([
    ['hay 80\0 personas', 'hay 80 personas'],
    ['hay 80 \ud83d', 'hay 80 \ufffd'],
    ['\udc4b hay 80', '\ufffd hay 80'],
    ['+52 55\0 0000 0000 \ud83d', '‹phone› \ufffd'],
  ])('%j', (text, stored) => expect(clean(text)).toBe(stored));
});

describe('names given to the door', () => {
  const names = ['Ana María', 'Jean', 'Zoë', '+52 55 0000 0000', 'A', 'José Luis', 'ωμεγα', '𝓐𝓷𝓪'];
  test.each([
    ['Ana María dice que Jean salió', '‹name› dice que ‹name› salió'],
    ['@Ana María ya salió', '‹mention› ya salió'],
    ['@José Luis, @Jean y @Zoë', '‹mention›, ‹mention› y ‹mention›'],
    ['ana maria y JEAN', '‹name› y ‹name›'],
    ['Jeanette se queda', 'Jeanette se queda'],
    ['llamó JOSÉ Luis', 'llamó ‹name›'],
    ['llamó José luis'.normalize('NFD'), `${'llamó'.normalize('NFD')} ‹name›`],
    ['Ωμέγα y 𝓐𝓷𝓪', '‹name› y ‹name›'],
    ['Jean‑Pierre', '‹name›‑Pierre'],
    ['zoe llegó', '‹name› llegó'],
    ['A las 5', 'A las 5'],
    ['Ana\nMaría', 'Ana\nMaría'],
    ['‹name› y Jean', '‹name› y ‹name›'],
  ])('%j', (text, stored) => expect(clean(text, names)).toBe(stored));

  test('ten thousand names find what one finds', () => {
    const crowd = new Set(Array.from({ length: 10_000 }, (_, n) => `Nombre${n} Ñandú`).concat(names));
    for (const text of ['Ana María dice que Jean salió', 'nombre77 ñandu y Nombre7 Otro'])
      expect(cleanText(text, () => '', crowd).text).toBe(
        text.startsWith('Ana') ? '‹name› dice que ‹name› salió' : '‹name› y Nombre7 Otro',
      );
  });

  test('a name that is the word of a token leaves tokens alone', () => {
    expect(clean('Phone +52 55 0000 0000', ['Phone'])).toBe('‹name› ‹phone›');
    expect(clean('‹name› ‹phone›', ['Phone', 'name'])).toBe('‹name› ‹phone›');
  });
});

const chatter = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'hola',
        'llegaron',
        'personas',
        'en',
        'puente',
        'Ana',
        'kite',
        'ruta 85',
        '4000',
        '19/11/2018',
        '@',
        ',',
        '¿',
        '👍',
        '\n',
        '‹phone›',
        'pasaporte',
        '$',
        '25.8796,-97.5042',
      ),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    ),
    { maxLength: 12 },
  )
  .map((words) => words.join(' '));

const digits = (length: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...'0123456789'), { minLength: length, maxLength: length }).map((all) => all.join(''));
const fill = (shape: string): fc.Arbitrary<string> =>
  digits(shape.split('#').length - 1).map((all) => {
    let next = 0;
    return shape.replace(/#/g, () => all[next++]!);
  });
const phone = fc
  .constantFrom(
    '+52 55 #### ####',
    '+521##########',
    '(956) ###-####',
    '956-###-####',
    '956.###.####',
    '9 #### ####',
    '0052 55 #### ####',
    '+509 ## ## ####',
    '06 ## ## ## ##',
    '+55 11 9####-####',
    '3## ### ####',
    '55########',
    '00509########',
  )
  .chain(fill);

describe('whatever the text around it', () => {
  test('a planted phone number never survives', () => {
    fc.assert(
      fc.property(chatter, phone, chatter, fc.constantFrom(' ', '\n', ': '), (before, number, after, glue) => {
        const stored = clean(`${before}${glue}${number}${glue}${after}`);
        expect(stored).not.toContain(number);
        const figures = number.replace(/\D/g, '');
        expect(stored.replace(/\D/g, '')).not.toContain(figures.slice(-8));
      }),
      { numRuns: 5_000 },
    );
  });

  test('a planted e-mail address never survives', () => {
    fc.assert(
      fc.property(chatter, fc.emailAddress(), chatter, (before, address, after) => {
        const stored = clean(`${before} ${address} ${after}`);
        expect(stored).not.toContain(address);
        expect(stored).not.toContain(address.slice(address.indexOf('@')));
      }),
      { numRuns: 3_000 },
    );
  });

  test('cleaning what is clean changes nothing', () => {
    fc.assert(
      fc.property(
        chatter,
        phone,
        fc.oneof(fc.emailAddress(), fc.webUrl({ withQueryParameters: true }), phone),
        chatter,
        (a, b, c, d) => {
          const once = clean(`${a} ${b} ${c} ${d}`, ['Ana', 'hola']);
          expect(clean(once, ['Ana', 'hola'])).toBe(once);
        },
      ),
      { numRuns: 5_000 },
    );
  });

  test('nothing but what was taken out is changed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const { text: stored, removed } = cleanText(text, () => 'abcdefgh');
        if (removed === 0) expect(stored).toBe(text);
      }),
    );
  });
});
