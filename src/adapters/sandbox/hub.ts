/** Tells everybody who listens what happened on the phones. */
export interface Hub {
  tell(event: string, data: unknown): void;
  listen(listener: (event: string, data: unknown) => void): () => void;
}

export function openHub(): Hub {
  const listeners = new Set<(event: string, data: unknown) => void>();
  return {
    tell: (event, data) => listeners.forEach((listener) => listener(event, data)),
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
