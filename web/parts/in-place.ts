import { type RefObject, useLayoutEffect, useRef } from 'react';

const CONTROLS = 'button, a[href], input, select, textarea, [tabindex="0"]';

/**
 * For a form that takes the place of the button that opened it: who works by keyboard goes into it with the focus, and comes back to where
 * it stood once it is gone; the browser would begin at the top of the page again. Somebody who has gone elsewhere meanwhile is left there.
 * Escape takes it away, as it does a sheet.
 */
export function useInPlace(onCancel: () => void): RefObject<HTMLFormElement | null> {
  const ref = useRef<HTMLFormElement>(null);
  const cancel = useRef(onCancel);
  cancel.current = onCancel;
  useLayoutEffect(() => {
    const form = ref.current!;
    const around = [form.parentElement, form.closest('li, section'), document.querySelector('main')];
    if (document.activeElement === document.body) form.querySelector<HTMLElement>(CONTROLS)?.focus();
    const leave = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.isComposing) cancel.current();
    };
    form.addEventListener('keydown', leave);
    return () => {
      form.removeEventListener('keydown', leave);
      if (!form.contains(document.activeElement)) return;
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) land(around.find((place) => place?.isConnected) ?? null);
      });
    };
  }, []);
  return ref;
}

/** On the button that says it opened what is gone, else on the acts of a place, else on anything in it that can be used, else on itself. */
function land(place: Element | null): void {
  const control =
    place?.querySelector<HTMLElement>('[data-opener]') ??
    place?.querySelector<HTMLElement>('.acts button') ??
    place?.querySelector<HTMLElement>(CONTROLS);
  if (control) return control.focus();
  const item = place?.closest<HTMLElement>('li, section, main');
  item?.setAttribute('tabindex', '-1');
  item?.focus();
}
