import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { Tongues } from '../words/speech.ts';

const SOURCE = readFileSync(resolve(import.meta.dirname, '../public/sw.js'), 'utf8');
const PAGE = '<!doctype html><meta name="application-name" content="Cauce" />';
const SIGN_IN = '<!doctype html><title>Welcome to the bus station</title>';
const html = (text: string, status = 200): Response =>
  new Response(text, { status, headers: { 'content-type': 'text/html' } });

/** The service worker of one phone; `net` is what answers it at the moment. */
function startWorker(): {
  net: (url: string) => Response;
  readonly open: (path: string, mode: 'navigate' | 'cors') => Promise<string>;
  /** The page has loaded, with these files. */
  readonly loaded: (files: readonly string[]) => Promise<void>;
  /** Paths of what it keeps. */
  readonly keeps: () => readonly string[];
} {
  const kept = new Map<string, Response>();
  const keyOf = (request: string | { readonly url: string }): string =>
    new URL(typeof request === 'string' ? request : request.url, 'http://desk').pathname;
  const cache = {
    match: async (request: string) => kept.get(keyOf(request))?.clone(),
    put: async (request: string, reply: Response) => void kept.set(keyOf(request), reply),
    keys: async () => [...kept.keys()].map((path) => ({ url: `http://desk${path}` })),
    delete: async (request: { readonly url: string }) => kept.delete(keyOf(request)),
  };
  const handlers = new Map<string, (event: object) => void>();
  const worker = {
    net: (_url: string): Response => Response.error(),
    keeps: () => [...kept.keys()].toSorted(),
    async open(path: string, mode: 'navigate' | 'cors'): Promise<string> {
      const request = { url: `http://desk${path}`, method: 'GET', mode };
      let reply: Promise<Response> | undefined;
      handlers.get('fetch')!({ request, respondWith: (answer: Promise<Response>) => (reply = answer) });
      return (await reply!).text();
    },
    async loaded(files: readonly string[]): Promise<void> {
      let done: Promise<unknown> | undefined;
      handlers.get('message')!({ data: { keep: files }, waitUntil: (promise: Promise<unknown>) => (done = promise) });
      await done!.catch(() => undefined);
    },
  };
  runInNewContext(SOURCE, {
    self: {
      location: { origin: 'http://desk' },
      addEventListener: (type: string, handler: (event: object) => void) => handlers.set(type, handler),
    },
    caches: { open: async () => cache },
    fetch: async (request: string | { readonly url: string }) => {
      const reply = worker.net(keyOf(request));
      if (reply.type === 'error') throw new TypeError('no connection');
      return reply;
    },
    URL,
    Response,
    Promise,
  });
  return worker;
}

describe('what a phone keeps so that the field view opens without a connection', () => {
  test('the desk’s page stays kept when the network of a bus station answers with its sign-in page', async () => {
    const worker = startWorker();
    worker.net = () => html(PAGE);
    await worker.loaded([]);
    worker.net = () => html(SIGN_IN);
    await worker.loaded([]);
    expect(await worker.open('/field', 'navigate')).toBe(SIGN_IN);
    worker.net = () => Response.error();
    expect(await worker.open('/field', 'navigate')).toBe(PAGE);
  });

  test('a proxy that does not reach the desk does not take the page away', async () => {
    const worker = startWorker();
    worker.net = () => html(PAGE);
    await worker.loaded([]);
    worker.net = () => html('Bad gateway', 502);
    expect(await worker.open('/field', 'navigate')).toBe(PAGE);
  });

  test('a phone that loses its network in the middle of an update opens the release it has whole', async () => {
    const worker = startWorker();
    const script = (): Response => new Response('run()', { headers: { 'content-type': 'text/javascript' } });
    const pageOf = (release: string): string => `${PAGE}<script src="/assets/index-${release}.js"></script>`;
    worker.net = (url) => (url === '/field' ? html(pageOf('old')) : script());
    await worker.loaded(['/assets/field-old.js']);
    worker.net = (url) => (url === '/assets/field-new.js' ? Response.error() : html(pageOf('new')));
    expect(await worker.open('/field', 'navigate')).toBe(pageOf('new'));
    await worker.loaded(['/assets/field-new.js']);
    worker.net = () => Response.error();
    expect(await worker.open('/field', 'navigate')).toBe(pageOf('old'));
    expect(await worker.open('/assets/index-old.js', 'cors')).toBe('run()');
    worker.net = (url) => (url === '/field' ? html(pageOf('new')) : script());
    await worker.loaded(['/assets/field-new.js']);
    worker.net = () => Response.error();
    expect(await worker.open('/field', 'navigate')).toBe(pageOf('new'));
    expect(await worker.open('/assets/index-new.js', 'cors')).toBe('run()');
  });

  test('a new release takes the place of the old one, and leaves none of its files behind', async () => {
    const worker = startWorker();
    const script = (): Response => new Response('run()', { headers: { 'content-type': 'text/javascript' } });
    const serve = (release: string) => (url: string) =>
      url === '/field' ? html(`${PAGE}<script src="/assets/index-${release}.js"></script>`) : script();
    worker.net = serve('old');
    await worker.loaded(['http://desk/assets/field-old.js', 'http://desk/assets/fr-same.js']);
    // Another day, in another language: the release is the same, and French is still there without a connection.
    await worker.loaded(['http://desk/assets/field-old.js']);
    expect(worker.keeps()).toEqual(['/assets/field-old.js', '/assets/fr-same.js', '/assets/index-old.js', '/field']);
    worker.net = serve('new');
    await worker.loaded(['http://desk/assets/field-new.js']);
    expect(worker.keeps()).toEqual(['/assets/field-new.js', '/assets/index-new.js', '/field']);
  });

  test('a sign-in page is never kept as a file of the desk', async () => {
    const worker = startWorker();
    worker.net = () => html(SIGN_IN);
    await worker.open('/assets/field-1a2b.js', 'cors');
    worker.net = () => new Response('run()', { headers: { 'content-type': 'text/javascript' } });
    expect(await worker.open('/assets/field-1a2b.js', 'cors')).toBe('run()');
    worker.net = () => Response.error();
    expect(await worker.open('/assets/field-1a2b.js', 'cors')).toBe('run()');
  });
});

describe('what a phone is given to put on its first screen', () => {
  const folder = resolve(import.meta.dirname, '../public');
  const { icons } = JSON.parse(readFileSync(resolve(folder, 'field.webmanifest'), 'utf8')) as {
    icons: readonly { src: string; sizes: string; type: string; purpose?: string }[];
  };

  test.each(icons.filter(({ type }) => type === 'image/png'))('$src is a picture of $sizes', ({ src, sizes }) => {
    const png = readFileSync(resolve(folder, `.${src}`));
    expect(png.toString('latin1', 1, 4)).toBe('PNG');
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes);
  });

  test('there are the two sizes that phones ask for, and one that may be cut round', () => {
    expect(icons.map(({ sizes, purpose = 'any' }) => `${sizes} ${purpose}`)).toEqual(
      expect.arrayContaining(['192x192 any', '512x512 any', '512x512 maskable']),
    );
  });
});

test('a browser without JavaScript is told so in every language', () => {
  const page = readFileSync(resolve(import.meta.dirname, '../index.html'), 'utf8');
  const told = /<noscript>(.*?)<\/noscript>/s.exec(page)![1]!;
  expect([...told.matchAll(/<p lang="(\w\w)">[^<]*JavaScript/g)].map(([, lang]) => lang).toSorted()).toEqual(
    Tongues.toSorted(),
  );
});
