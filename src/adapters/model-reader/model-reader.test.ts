import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openModelReader, readAnswer } from './index.ts';

const answering = (content: string): string => JSON.stringify({ choices: [{ message: { content } }] });
const open = (reply: () => Promise<Response>) =>
  openModelReader({ baseUrl: 'http://127.0.0.1:1/v1/', model: 'm', key: 'a key', fetch: reply as typeof fetch });

describe('what a model answers', () => {
  test.each([
    ['a report', '{"reports":[{"kind":"waiting","words":"en la fila"}]}', [{ kind: 'waiting', words: 'en la fila' }]],
    ['nothing to report', '{"reports":[]}', []],
    [
      'kinds that are not ours, and danger',
      '{"reports":[{"kind":"gossip","words":"x"},{"kind":"kidnapping","words":"x"}]}',
      [],
    ],
  ])('%s', (_, content, expected) => {
    expect(readAnswer(answering(content))).toEqual({ ok: true, value: expected });
  });

  test.each([
    ['prose', answering('I think there are people waiting.')],
    ['another shape', answering('{"reports":"many"}')],
    ['an error page', '<html>502</html>'],
    ['no choice', '{"choices":[]}'],
  ])('%s is no answer', (_, body) => {
    expect(readAnswer(body)).toMatchObject({ ok: false, refusal: { code: 'model-reader-silent' } });
  });

  test('bytes of any kind are an answer or none, never an exception', () => {
    fc.assert(fc.property(fc.string(), (body) => void [readAnswer(body), readAnswer(answering(body))]));
  });

  test.each([
    ['it fails', async () => new Response('', { status: 500 })],
    ['it is not there', () => Promise.reject(new TypeError('fetch failed'))],
    ['it never ends', async () => new Response('x'.repeat(70_000))],
  ])('where %s, the desk reads on', async (_, reply) => {
    expect(await open(reply).propose('hay 80', 'es')).toMatchObject({ ok: false, refusal: { retry: true } });
  });
});
