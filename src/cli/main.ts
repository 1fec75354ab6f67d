import { type Command, runCommand } from './command.ts';
import { deskCommand } from './desk-command.ts';
import { exampleCommand } from './example-command.ts';
import { readCommand } from './read-command.ts';
import { sandboxCommand } from './sandbox-command.ts';
import { stageCommand } from './stage-command.ts';

const COMMANDS: readonly Command[] = [readCommand, deskCommand, exampleCommand, sandboxCommand, stageCommand];
const VERSION = '0.1.0';

const overview = (): string =>
  [
    'cauce — a coordination desk for crossings and reception',
    '',
    'Use: cauce COMMAND …   (cauce COMMAND --help says more)',
    '',
    ...COMMANDS.map(({ name, summary }) => `  ${name.padEnd(9)} ${summary}`),
    '',
    'Exit codes: 0 done, 1 refused by the data, 2 wrong use.',
    '',
  ].join('\n');

async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === 'help') {
    process.stdout.write(overview());
    return name === undefined ? 2 : 0;
  }
  if (name === '--version') {
    process.stdout.write(`${VERSION}\n`);
    return 0;
  }
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command) return runCommand(command, rest);
  process.stderr.write(`cauce: there is no command "${name}".\n\n${overview()}`);
  return 2;
}

// A closed pipe (`cauce read … | head`) is the reader's wish, not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
process.exitCode = await main(process.argv.slice(2));
