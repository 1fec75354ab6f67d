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
  const urls = event.data?.keep ?? [];
  event.waitUntil(caches.open(SHELL).then((cache) => Promise.all(urls.map((url) => keep(cache, url)))));
});

async function keep(cache, url) {
  if (await cache.match(url)) return;
  const reply = await fetch(url);
  if (await isOurs(reply, url)) await cache.put(url, reply);
}

// A network that wants a sign-in answers in the desk's place, with a page of its own for every address.
async function isOurs(reply, url) {
  if (!reply.ok || reply.redirected) return false;
  const isPage = (reply.headers.get('content-type') ?? '').includes('text/html');
  if (new URL(url, self.location.origin).pathname !== PAGE) return !isPage;
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
    if (await isOurs(reply, PAGE)) await cache.put(PAGE, reply.clone());
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
