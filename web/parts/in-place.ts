import { type RefObject, useLayoutEffect, useRef } from 'react';

const CONTROLS = 'button, a[href], input, select, textarea, [tabindex="0"]';

/**
 * For a form that takes the place of the button that opened it: who works by keyboard goes into it with the focus, and comes back to where
 * it stood once it is gone; the browser would begin at the top of the page again. Somebody who has gone elsewhere meanwhile is left there.
 */
export function useInPlace(): RefObject<HTMLFormElement | null> {
  const ref = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    const form = ref.current!;
    const around = [form.parentElement, form.closest('li, section'), document.querySelector('main')];
    if (document.activeElement === document.body) form.querySelector<HTMLElement>(CONTROLS)?.focus();
    return () => {
      if (!form.contains(document.activeElement)) return;
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) land(around.find((place) => place?.isConnected) ?? null);
      });
    };
  }, []);
  return ref;
}

/** On the acts of a place, else on anything in it that can be used, else on itself. */
function land(place: Element | null): void {
  const control = place?.querySelector<HTMLElement>('.acts button') ?? place?.querySelector<HTMLElement>(CONTROLS);
  if (control) return control.focus();
  const item = place?.closest<HTMLElement>('li, section, main');
  item?.setAttribute('tabindex', '-1');
  item?.focus();
}
