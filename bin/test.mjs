// `npm test`: install what is missing (packages, a browser), run everything, end with one closing line.
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { installPackages, root, runUnderNode } from './runtime.mjs';

installPackages();
const browser = ensureBrowser();
const vitest = join(root, 'node_modules/vitest/vitest.mjs');
process.exit(
  await runUnderNode([vitest, 'run', ...process.argv.slice(2)], { cwd: root, env: { CAUCE_BROWSER: browser ?? '' } }),
);
