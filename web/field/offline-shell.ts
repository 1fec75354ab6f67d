/** Lets this page open without a connection: a small service worker keeps the page itself, never an answer of the desk. */
export async function keepShell(): Promise<void> {
  addManifest();
  if (!('serviceWorker' in navigator)) return;
  try {
    await navigator.serviceWorker.register('/sw.js', { scope: '/field' });
    const { active } = await navigator.serviceWorker.ready;
    const used = performance.getEntriesByType('resource').map(({ name }) => name);
    active?.postMessage({ keep: used.filter((url) => url.startsWith(`${location.origin}/assets/`)) });
  } catch {
    // Private windows refuse; the page then needs a connection to open, and works all the same.
  }
}

function addManifest(): void {
  if (document.querySelector('link[rel=manifest]')) return;
  const link = document.createElement('link');
  link.rel = 'manifest';
  link.href = '/field.webmanifest';
  document.head.append(link);
}
