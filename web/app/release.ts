/** The script that this page runs, as its page names it; null while the web is being written. */
const ownScript = (): string | null =>
  document.querySelector('script[type="module"][src^="/assets/"]')?.getAttribute('src') ?? null;

/** True where `page` is this desk's page, and runs another script than `script`. A network's sign-in page is no release. */
export const isOtherRelease = (page: string, script: string): boolean =>
  page.includes('<meta name="application-name" content="Cauce"') && !page.includes(`"${script}"`);

/** Asks the desk for its page: true once it has been updated since this one was loaded. */
export async function isUpdated(): Promise<boolean> {
  const script = ownScript();
  if (script === null) return false;
  try {
    const reply = await fetch('/', { cache: 'no-cache' });
    return reply.ok && isOtherRelease(await reply.text(), script);
  } catch {
    return false;
  }
}
