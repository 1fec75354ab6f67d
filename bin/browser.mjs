// Finds a Chromium for the browser tests: the system's, else Debian's package when we may install it, else Playwright's own. The headless
// shell comes first: the same engine without a browser's windows opens a page in less than half of the time.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { findNode, root } from './runtime.mjs';

const systemPaths = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const findSystem = () => systemPaths.find((path) => existsSync(path));

/** Path of a browser, or null where none could be had; the browser tests then skip and say so. */
export function ensureBrowser() {
  return process.env.CAUCE_BROWSER || findSystem() || installWithApt() || installWithPlaywright();
}

function installWithApt() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
  process.stderr.write('Installing Chromium for the browser tests …\n');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 2, 2], env });
  for (const name of ['chromium-headless-shell', 'chromium']) {
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], { stdio: ['ignore', 2, 2], env });
    if (findSystem()) break;
  }
  return findSystem() ?? null;
}

function installWithPlaywright() {
  spawnSync(findNode(), [join(root, 'node_modules/playwright-core/cli.js'), 'install', 'chromium'], {
    stdio: ['ignore', 2, 2],
  });
  const { chromium } = createRequire(join(root, 'package.json'))('playwright-core');
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : null;
}
