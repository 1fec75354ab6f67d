// Keeps the field view's page and its files, so that an officer's phone opens it without a connection.
// Answers of the desk are never kept: a "go" from a cache would be a lie.
const SHELL = 'cauce-field-1';
const PAGE = '/field';

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(SHELL).then((cache) => Promise.all([PAGE, '/mark.svg'].map((url) => keep(cache, url)))));
  self.skipWaiting();
});

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', (event) => {
  event.waitUntil(keepRelease(event.data?.keep ?? []));
});

// A new release's page takes the old one's place only once every file it has used is kept: a phone that loses its network in the
// middle of an update would open on a page without its files, which is none.
async function keepRelease(files) {
  const cache = await caches.open(SHELL);
  const kept = await Promise.all(files.map((url) => keep(cache, url)));
  if (!kept.every(Boolean)) return;
  const reply = await fetch(PAGE, { cache: 'no-cache' });
  if (!(await isOurs(reply, PAGE))) return;
  const [before, page] = [await cache.match(PAGE), await reply.clone().text()];
  const named = [...page.matchAll(/"(\/assets\/[^"]+)"/g)].map(([, url]) => url);
  if (!(await Promise.all(named.map((url) => keep(cache, url)))).every(Boolean)) return;
  await cache.put(PAGE, reply);
  if (before && (await before.text()) !== page) await dropOthers(cache, [...named, ...files]);
}

// The files of the release before: nothing names them any more, and a phone has little room.
async function dropOthers(cache, urls) {
  const kept = new Set(urls.map(pathOf));
  const old = (await cache.keys()).filter(({ url }) => pathOf(url).startsWith('/assets/') && !kept.has(pathOf(url)));
  await Promise.all(old.map((request) => cache.delete(request)));
}

const pathOf = (url) => new URL(url, self.location.origin).pathname;

// True once it is kept.
async function keep(cache, url) {
  if (await cache.match(url)) return true;
  const reply = await fetch(url);
  if (!(await isOurs(reply, url))) return false;
  await cache.put(url, reply);
  return true;
}

// A network that wants a sign-in answers in the desk's place, with a page of its own for every address.
async function isOurs(reply, url) {
  if (!reply.ok || reply.redirected) return false;
  const isPage = (reply.headers.get('content-type') ?? '').includes('text/html');
  if (pathOf(url) !== PAGE) return !isPage;
  return isPage && (await reply.clone().text()).includes('<meta name="application-name" content="Cauce"');
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { pathname, origin } = new URL(request.url);
  if (origin !== self.location.origin || request.method !== 'GET') return;
  if (request.mode === 'navigate') event.respondWith(openPage(request));
  else if (pathname.startsWith('/assets/') || pathname === '/mark.svg') event.respondWith(openFile(request));
});

// The desk's page when it answers, so that a new release is seen at once; the kept one when it does not, or a proxy answers for it.
async function openPage(request) {
  const cache = await caches.open(SHELL);
  try {
    const reply = await fetch(request);
    return (reply.status >= 500 && (await cache.match(PAGE))) || reply;
  } catch {
    return (await cache.match(PAGE)) ?? Response.error();
  }
}

// Names of files carry a hash of what is in them: a kept one is never old.
async function openFile(request) {
  const cache = await caches.open(SHELL);
  const kept = await cache.match(request);
  if (kept) return kept;
  const reply = await fetch(request);
  if (await isOurs(reply, request.url)) await cache.put(request, reply.clone());
  return reply;
}
