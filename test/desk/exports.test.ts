import { afterAll, beforeAll, expect, test } from 'vitest';
import { sendAll, signRequest, wrapMessages } from '../../bench/deliveries.ts';
import { APP_SECRET, type DeskUnderLoad, runDesk } from '../../bench/desk-process.ts';
import { connectTo, waitForInbox } from './database.ts';

let desk: DeskUnderLoad;
const HOUR = 3_600;
const now = Math.floor(Date.now() / 1_000);

beforeAll(async () => {
  desk = await runDesk({ name: 'Puente Nuevo, this side' });
  const said: readonly (readonly [ago: number, text: string])[] = [
    [2 * HOUR, 'Hay 340 personas esperando en Puente Nuevo, las conté yo'],
    [2 * HOUR, 'En el puente viejo somos 4 esperando'],
    [HOUR / 6, 'Cerraron el puente nuevo hace diez minutos, lo estoy viendo'],
    [HOUR / 9, 'Estoy parado frente al Puente Nuevo y acaban de cerrarlo, no pasa nadie'],
    [HOUR / 12, 'I am at the new bridge and it is closed, I can see the gates down'],
  ];
  const messages = said.map(([ago, body], at) => ({
    from: `52550000000${at}`,
    id: `wamid.${at}`,
    timestamp: String(now - ago),
    type: 'text',
    text: { body },
  }));
  await sendAll(desk.port, [signRequest(JSON.stringify(wrapMessages(messages, [])), APP_SECRET)], 1);
  const database = await connectTo(desk.dataFolder);
  await waitForInbox(database);
  await database.end();
});
afterAll(() => desk.remove());

/** Asked for until it holds what was sent: the inbox is empty a moment before the board has moved. */
async function fetchExport(name: string, until: RegExp): Promise<{ readonly type: string; readonly body: string }> {
  for (;;) {
    const reply = await fetch(`http://127.0.0.1:${desk.port}/api/export/${name}`);
    expect(reply.status, name).toBe(200);
    const body = await reply.text();
    if (until.test(body)) return { type: reply.headers.get('content-type') ?? '', body };
    await new Promise((done) => setTimeout(done, 100));
  }
}

test('a table with HXL tags: rounded, and nothing under ten as a number', async () => {
  const { type, body } = await fetchExport('hxl.csv', /Puente Viejo/);
  expect(type).toBe('text/csv; charset=utf-8');
  const [head, tags, ...rows] = body.trim().split('\r\n');
  expect([head, tags]).toEqual([
    'Place,Latitude,Longitude,People (low),People (high),Grade,As of',
    '#loc+name,#geo+lat,#geo+lon,#affected+min,#affected+max,#indicator+grade,#date+reported',
  ]);
  expect(rows).toContainEqual(expect.stringMatching(/^"Queue, Puente Viejo",[\d.-]+,[\d.-]+,<10,<10,/));
  const people = rows.map((row) => /,(?<low>[^,]+),(?<high>[^,]+),[A-F]\d,[^,]+$/.exec(row)!.groups!);
  for (const { low } of people) expect(low === '<10' || Number(low) % 10 === 0, low).toBe(true);
});

test('GeoJSON: a point a place, longitude first', async () => {
  const { type, body } = await fetchExport('geojson', /Puente Nuevo/);
  expect(type).toMatch(/^application\/geo\+json/);
  const { features } = JSON.parse(body) as {
    features: { geometry: { type: string; coordinates: [number, number] }; properties: { name: string } }[];
  };
  const bridge = features.find(({ properties }) => properties.name === 'Queue, Puente Nuevo')!;
  expect(bridge.geometry.type).toBe('Point');
  expect(bridge.geometry.coordinates.map(Math.round)).toEqual([-97, 26]);
});

test('CAP 1.2: a sender without spaces, the time with its offset, the bridge that is closed', async () => {
  const { type, body } = await fetchExport('cap.xml', /reported closed/);
  expect(type).toMatch(/^application\/cap\+xml/);
  expect(body).toContain('<sender>Puente-Nuevo-this-side</sender>');
  expect(body).toMatch(/<sent>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d-0[56]:00<\/sent>/);
  expect(body).toContain('<headline>Puente Nuevo is reported closed</headline>');
});

test('the public report', async () => {
  const { type, body } = await fetchExport('report.csv', /./);
  expect(type).toBe('text/csv; charset=utf-8');
  expect(body).toContain('Puente Nuevo, this side');
});
