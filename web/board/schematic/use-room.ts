import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Room } from './grid.ts';
import { isSmallWindow } from '../../parts/small-window.ts';
import { lettersUnit } from '../../parts/letters.ts';
import { forgetWidths } from './measure.ts';

const SMALL_HEIGHT = 230;

export interface MeasuredRoom {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly room: Room | null;
  /** The words leave the drawing and stand in rows under it. */
  readonly isSmall: boolean;
  /** Counts up when the typeface has come. */
  readonly typeface: number;
}

/** The room a drawing has: its element's own, which takes what the page has left. */
export function useRoom(): MeasuredRoom {
  const ref = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState<Room | null>(null);
  const [isSmall, setIsSmall] = useState(isSmallWindow);
  const [typeface, setTypeface] = useState(0);
  useLayoutEffect(() => {
    const element = ref.current!;
    const measure = (): void => {
      const small = isSmallWindow();
      setIsSmall(small);
      setRoom((before) => keepEqual(before, roomOfElement(element, small)));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    addEventListener('resize', measure);
    measure();
    return () => {
      observer.disconnect();
      removeEventListener('resize', measure);
    };
  }, []);
  useEffect(() => {
    void document.fonts.ready.then(() => {
      forgetWidths();
      setTypeface((count) => count + 1);
    });
  }, []);
  return { ref, room, isSmall, typeface };
}

function roomOfElement(element: HTMLElement, isSmall: boolean): Room {
  return {
    width: Math.max(280, Math.floor(element.clientWidth)),
    height: isSmall ? SMALL_HEIGHT : Math.floor(element.clientHeight),
    unit: lettersUnit(),
  };
}

const keepEqual = (before: Room | null, now: Room): Room =>
  before && before.width === now.width && before.height === now.height && before.unit === now.unit ? before : now;
