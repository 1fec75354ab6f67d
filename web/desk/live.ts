import type { LiveEvent } from './contract.ts';

export interface LiveListeners {
  readonly onEvent: (event: LiveEvent) => void;
  readonly onConnection: (state: 'live' | 'lost') => void;
}

const AGAIN_MILLISECONDS = 3_000;

/** Follows `/api/live`. The browser reconnects by itself and says where it stopped; where it gives up, we begin anew. */
export function openLive({ onEvent, onConnection }: LiveListeners): () => void {
  let source: EventSource | null = null;
  let again: ReturnType<typeof setTimeout> | undefined;
  const open = (): void => {
    source?.close();
    source = new EventSource('/api/live');
    source.addEventListener('open', () => onConnection('live'));
    source.addEventListener('error', () => {
      onConnection('lost');
      if (source?.readyState === EventSource.CLOSED) again = setTimeout(open, AGAIN_MILLISECONDS);
    });
    for (const type of ['board', 'claim', 'import', 'handoffs', 'referrals'])
      source.addEventListener(type, (event) => onEvent(JSON.parse((event as MessageEvent<string>).data) as LiveEvent));
  };
  const close = (): void => {
    clearTimeout(again);
    source?.close();
  };
  // The system knows of a pulled cable long before a silent connection breaks.
  const lose = (): void => {
    close();
    onConnection('lost');
  };
  addEventListener('offline', lose);
  addEventListener('online', open);
  open();
  return () => {
    close();
    removeEventListener('offline', lose);
    removeEventListener('online', open);
  };
}
