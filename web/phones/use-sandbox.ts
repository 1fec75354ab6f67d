import { useEffect, useState } from 'react';

let found: Promise<boolean> | null = null;

/** Whether this desk has a sandbox beside it; asked once per page load. */
export function useSandbox(): boolean {
  const [hasSandbox, setHasSandbox] = useState(false);
  useEffect(() => {
    found ??= fetch('/sandbox/status').then(
      (reply) => reply.ok && (reply.headers.get('content-type') ?? '').includes('json'),
      () => false,
    );
    void found.then(setHasSandbox);
  }, []);
  return hasSandbox;
}
