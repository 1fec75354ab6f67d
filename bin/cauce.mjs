#!/usr/bin/env node
// `cauce …` in a checkout: install and build what is missing, then run the command line under Node 24.
import { join } from 'node:path';
import { installPackages, root, runUnderNode } from './runtime.mjs';

/** Commands that show the web: it is built before they start, where its sources have changed since. */
const SHOW_THE_WEB = ['example', 'desk'];

installPackages();
const [first, second, ...rest] = process.argv.slice(2);
if (SHOW_THE_WEB.includes(first) && !rest.concat(second).includes('--help'))
  if ((await runUnderNode([join(root, 'bin/build-web.mjs'), '--quiet'], { cwd: root })) !== 0)
    process.stderr.write('The web could not be built; the lines above say why. The API will answer.\n');
const entry =
  first === '--run' ? [join(root, second), ...rest] : [join(root, 'src/cli/main.ts'), ...process.argv.slice(2)];
process.exit(await runUnderNode(entry));
