import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DeskUnderLoad, runDesk } from '../../bench/desk-process.ts';
import { connectTo } from './database.ts';

let desk: DeskUnderLoad;
const api = (path: string, init?: RequestInit): Promise<Response> =>
  fetch(`http://127.0.0.1:${desk.port}${path}`, init);

interface View {
  readonly id: string;
  readonly stage: string;
  readonly messages: number;
  readonly known: number;
  readonly flagged: number;
  readonly refusal: { readonly code: string } | null;
  readonly dateOrder: { readonly order: string | null; readonly asked: boolean };
}

beforeAll(async () => {
  desk = await runDesk();
});
afterAll(() => desk.remove());

async function upload(text: string, name = 'Familias'): Promise<View> {
  const form = new FormData();
  for (const [field, value] of Object.entries({
    name,
    agreedBy: 'a member',
    purpose: 'a test',
    zone: 'America/Matamoros',
  }))
    form.append(field, value);
  form.append('file', new Blob([text]), 'chat.txt');
  return (await (await api('/api/imports', { method: 'POST', body: form })).json()) as View;
}

async function reach(id: string, ...stages: readonly string[]): Promise<View> {
  for (let tries = 0; tries < 200; tries += 1) {
    const view = (await (await api(`/api/imports/${id}`)).json()) as View;
    if (stages.includes(view.stage)) return view;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`import ${id} did not reach ${stages.join(' or ')}`);
}

const post = async (path: string, body?: unknown): Promise<View> =>
  (await (
    await api(path, {
      method: 'POST',
      ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    })
  ).json()) as View;

const CHAT = [
  '13/05/26 21:00 - Ana: Somos como 80 esperando en el puente nuevo',
  '13/05/26 21:04 - Jean: ok',
  '13/05/26 21:04 - Jean: ok',
  '13/05/26 21:09 - Ana: acaban de cerrar el puente nuevo',
].join('\n');

describe('bringing an export', () => {
  test('what it holds is shown first, and taken in on a yes', async () => {
    const { id } = await upload(CHAT);
    const ready = await reach(id, 'ready');
    expect(ready).toMatchObject({ messages: 4, flagged: 0, dateOrder: { order: 'dmy', asked: false } });
    await post(`/api/imports/${id}/accept`);
    expect(await reach(id, 'done')).toMatchObject({ known: 0 });
  });

  test('brought again with one message more, only that message is new', async () => {
    const { id } = await upload(`${CHAT}\n13/05/26 21:15 - Jean: ya abrieron el puente nuevo\n`);
    await reach(id, 'ready');
    await post(`/api/imports/${id}/accept`);
    expect(await reach(id, 'done')).toMatchObject({ messages: 5, known: 4 });
  });

  test('where day and month cannot be told apart it asks, and goes on with the answer', async () => {
    const { id } = await upload('03/04/26 21:00 - Ana: Hay 60 personas en la orilla del río\n', 'Otro grupo');
    const asking = await reach(id, 'asking', 'ready');
    expect(asking.dateOrder).toMatchObject({ order: null, asked: true });
    await post(`/api/imports/${id}/order`, { order: 'dmy' });
    expect(await reach(id, 'ready')).toMatchObject({ dateOrder: { order: 'dmy' } });
  });

  test('a file that is no export is refused with what was seen, and nothing of it stays', async () => {
    const { id } = await upload('Dear all,\nthis is a letter.\n', 'Carta');
    expect(await reach(id, 'refused')).toMatchObject({ refusal: { code: 'export-not-recognised' } });
  });

  test('withdrawn after it was taken in, everything it brought is erased', async () => {
    const { id } = await upload('13/05/26 22:00 - Ana: Hay 90 familias en el albergue de matamoros\n', 'Retirado');
    await reach(id, 'ready');
    await post(`/api/imports/${id}/accept`);
    await reach(id, 'done');
    const database = await connectTo(desk.dataFolder);
    const held = async (): Promise<number> =>
      (await database.query("select 1 from message where body::text like '%90 familias%'")).rowCount ?? 0;
    expect(await held()).toBe(1);
    await post(`/api/imports/${id}/withdraw`);
    expect(await held()).toBe(0);
    await database.end();
  });

  test('an export without its basis is refused in words', async () => {
    const form = new FormData();
    form.append('file', new Blob([CHAT]), 'chat.txt');
    const answer = await api('/api/imports', { method: 'POST', body: form });
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([400, 'bad-request']);
  });
});
