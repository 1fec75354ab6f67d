import { createHash, hash } from 'node:crypto';
import type { Sha256 } from '../../channels/index.ts';

/** SHA-256 by the runtime's own OpenSSL. */
export const sha256: Sha256 = {
  of: (bytes) => hash('sha256', bytes, 'hex'),
  start() {
    const running = createHash('sha256');
    return { update: (bytes) => void running.update(bytes), hex: () => running.digest('hex') };
  },
};
