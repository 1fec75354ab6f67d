// Keeps the field view's page and its files, so that an officer's phone opens it without a connection.
// Answers of the desk are never kept: a "go" from a cache would be a lie.
const SHELL = 'cauce-field-1';
const PAGE = '/field';

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(SHELL).then((cache) => cache.addAll([PAGE, '/mark.svg'])));
  self.skipWaiting();
});

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', (event) => {
  const urls = event.data?.keep ?? [];
  event.waitUntil(caches.open(SHELL).then((cache) => Promise.all(urls.map((url) => keep(cache, url)))));
});

async function keep(cache, url) {
  if (!(await cache.match(url))) await cache.add(url);
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { pathname, origin } = new URL(request.url);
  if (origin !== self.location.origin || request.method !== 'GET') return;
  if (request.mode === 'navigate') event.respondWith(openPage(request));
  else if (pathname.startsWith('/assets/') || pathname === '/mark.svg') event.respondWith(openFile(request));
});

// The desk's page when it answers, so that a new release is seen at once; the kept one when it does not.
async function openPage(request) {
  const cache = await caches.open(SHELL);
  try {
    const reply = await fetch(request);
    if (reply.ok) await cache.put(PAGE, reply.clone());
    return reply;
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
  if (reply.ok) await cache.put(request, reply.clone());
  return reply;
}
