/** What the keys step through, in the order of the page: heads of groups, items, and what shows more of them. */
const stopsIn = (list: HTMLElement): readonly HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[data-step]')];

/** Moves the focus within the list. `j` and `k` begin at its first item; arrows move only what already stands in it, so that the page still scrolls. */
export function stepWithin(list: HTMLElement | null, key: string): boolean {
  if (!list) return false;
  const stops = stopsIn(list);
  const at = stops.indexOf(document.activeElement as HTMLElement);
  if (key === 'j' || key === 'k') {
    const first = stops.find(({ dataset }) => dataset['step'] === 'item') ?? stops[0];
    (at < 0 ? first : stops[at + (key === 'j' ? 1 : -1)])?.focus();
    return true;
  }
  if (at < 0) return false;
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    stops[at + (key === 'ArrowDown' ? 1 : -1)]?.focus();
    return true;
  }
  return (key === 'ArrowLeft' || key === 'ArrowRight') && fold(stops[at]!, key === 'ArrowRight');
}

/** As in a tree: left closes the group one stands in and goes to its head, right opens it. */
function fold(stop: HTMLElement, isOpening: boolean): boolean {
  const head = stop.closest('.cgroup')?.querySelector<HTMLElement>('[data-step=head]');
  if (!head) return false;
  const isOpen = head.getAttribute('aria-expanded') === 'true';
  if (isOpen === isOpening) return false;
  head.focus();
  head.click();
  return true;
}
