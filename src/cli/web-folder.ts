import { resolve } from 'node:path';

/** Where `bin/build-web.mjs` puts the built web. */
export const webFolder = resolve(import.meta.dirname, '../../dist/web');
