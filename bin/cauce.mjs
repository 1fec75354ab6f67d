#!/usr/bin/env node
// `cauce …` in a checkout: install what is missing, then run the command line under Node 24.
import { join } from 'node:path';
import { installPackages, root, runUnderNode } from './runtime.mjs';

installPackages();
const [first, second, ...rest] = process.argv.slice(2);
const entry =
  first === '--run' ? [join(root, second), ...rest] : [join(root, 'src/cli/main.ts'), ...process.argv.slice(2)];
process.exit(await runUnderNode(entry));
