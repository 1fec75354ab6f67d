// One command that says whether the tree may land: types, lint, format, unused code, then the tests (the house and the docs among them).
import { join } from 'node:path';
import { installPackages, root, runUnderNode } from './runtime.mjs';

installPackages();
const tool = (path) => join(root, 'node_modules', path);
const steps = [
  ['types', [tool('typescript/bin/tsc'), '-p', 'tsconfig.json']],
  ['types of the web', [tool('typescript/bin/tsc'), '-p', 'web/tsconfig.json']],
  ['lint', [tool('oxlint/bin/oxlint'), '--deny-warnings']],
  ['format', [tool('oxfmt/bin/oxfmt'), '--check', '.']],
  ['unused code', [tool('knip/bin/knip.js')]],
  ['tests', [join(root, 'bin/test.mjs')]],
];
const only = process.argv.slice(2);
for (const [name, command] of steps) {
  if (only.length > 0 && !only.includes(name)) continue;
  process.stdout.write(`— ${name}\n`);
  const code = await runUnderNode(command, { cwd: root });
  if (code !== 0) {
    process.stdout.write(`verify stopped at: ${name}\n`);
    process.exit(code);
  }
}
