import { describe, expect, test } from 'vitest';
import { openGraph } from './graph.ts';

type Step = () => Response | Promise<Response>;
const json =
  (status: number, body: unknown, headers: Record<string, string> = {}): Step =>
  () =>
    new Response(JSON.stringify(body), { status, headers });
const failing =
  (code: string): Step =>
  () =>
    Promise.reject(new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) }));

function script(...steps: readonly Step[]) {
  const calls: { url: string; init: RequestInit }[] = [];
  const waits: number[] = [];
  const graph = openGraph({
    baseUrl: 'http://127.0.0.1:9/',
    version: 'v23.0',
    phoneNumberId: '100',
    token: 'secret',
    fetch: (async (url: string, init: RequestInit) => {
      calls.push({ url, init });
      return steps[calls.length - 1]!();
    }) as typeof fetch,
    wait: async (milliseconds) => waits.push(milliseconds),
    draw: () => 0.5,
  });
  return { graph, calls, waits };
}
const sent = json(200, { messages: [{ id: 'wamid.X' }] });
const error = (code: number): unknown => ({ error: { code } });

describe('sending', () => {
  test('posts once where it is taken', async () => {
    const { graph, calls } = script(sent);
    expect(await graph.send({ type: 'text' })).toEqual({ ok: true, value: 'wamid.X' });
    expect(calls[0]).toMatchObject({
      url: 'http://127.0.0.1:9/v23.0/100/messages',
      init: { method: 'POST', redirect: 'error', headers: { authorization: 'Bearer secret' } },
    });
  });

  test('waits as the platform asks, with growing waits', async () => {
    const { graph, waits } = script(
      json(429, error(130_429)),
      json(400, error(131_056)),
      json(503, null, { 'retry-after': '7' }),
      sent,
    );
    expect(await graph.send({})).toMatchObject({ ok: true });
    expect(waits).toEqual([375, 9_000, 7_000]);
  });

  test.each<[string, readonly Step[], string, boolean, number]>([
    ['gives up after six times', Array.from({ length: 6 }, () => json(500, null)), 'send-later', true, 6],
    ['does not repeat what is refused', [json(400, error(131_047))], 'send-refused', false, 1],
    ['does not repeat what may have arrived', [failing('UND_ERR_SOCKET')], 'send-unknown', false, 1],
    ['repeats where nobody listened', [failing('ECONNREFUSED'), json(401, error(190))], 'send-refused', false, 2],
  ])('%s', async (_, steps, code, retry, count) => {
    const { graph, calls } = script(...steps);
    expect(await graph.send({})).toMatchObject({ ok: false, refusal: { code, retry } });
    expect(calls).toHaveLength(count);
  });

  test('no refusal shows the token', async () => {
    for (const step of [json(401, error(190)), json(500, null), failing('X')]) {
      const refused = await script(step, step, step, step, step, step).graph.send({});
      expect(JSON.stringify(refused)).not.toContain('secret');
    }
  });
});

describe('attachments', () => {
  const described = json(200, { url: 'https://lookaside.fbsbx.com/x?mid=1', mime_type: 'image/jpeg' });
  const bytes: Step = () => new Response(new Uint8Array([1, 2, 3]));

  test('are fetched in two requests', async () => {
    const { graph, calls } = script(described, bytes);
    expect(await graph.fetchMedia('300')).toMatchObject({
      ok: true,
      value: { mimeType: 'image/jpeg', sha256: '039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81' },
    });
    expect(calls.map(({ url }) => url)).toEqual([
      'http://127.0.0.1:9/v23.0/300',
      'https://lookaside.fbsbx.com/x?mid=1',
    ]);
  });

  test('an address that ran out is asked for once more', async () => {
    expect(await script(described, json(404, null), described, bytes).graph.fetchMedia('300')).toMatchObject({
      ok: true,
    });
    expect(await script(described, json(404, null), json(400, error(131_052))).graph.fetchMedia('300')).toMatchObject({
      refusal: { code: 'media-gone' },
    });
  });

  test.each(['https://evil.example/x', 'http://lookaside.fbsbx.com/x', 'https://fbsbx.com.evil.example/x', 'nonsense'])(
    'the token does not go to %s',
    async (url) => {
      const { graph, calls } = script(json(200, { url }), json(200, { url }));
      expect(await graph.fetchMedia('300')).toMatchObject({ refusal: { code: 'media-gone' } });
      expect(calls.every((call) => call.url.startsWith('http://127.0.0.1:9/'))).toBe(true);
    },
  );

  test('larger than WhatsApp allows is not read to its end', async () => {
    const endless: Step = () =>
      new Response(new ReadableStream({ pull: (stream) => stream.enqueue(new Uint8Array(8 * 1024 * 1024)) }));
    expect(await script(described, endless).graph.fetchMedia('300')).toMatchObject({
      refusal: { code: 'media-too-large' },
    });
  });
});
