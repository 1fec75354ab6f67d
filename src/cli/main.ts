import { type Command, runCommand } from './command.ts';
import { describeFailure } from './failures.ts';
import { VERSION } from './version.ts';

/** Commands by name; each is loaded when it is asked for, so that reading a file does not start by loading a server. */
const COMMANDS: Readonly<Record<string, { readonly summary: string; readonly load: () => Promise<Command> }>> = {
  read: {
    summary: 'read WhatsApp exports: messages, reports, graded claims',
    load: async () => (await import('./read-command.ts')).readCommand,
  },
  desk: {
    summary: 'run a desk: webhook, imports, claims, board',
    load: async () => (await import('./desk-command.ts')).deskCommand,
  },
  example: {
    summary: 'run the example: two desks, simulated phones, one night',
    load: async () => (await import('./example-command.ts')).exampleCommand,
  },
  sandbox: {
    summary: 'run the stand-in of the WhatsApp Cloud API',
    load: async () => (await import('./sandbox-command.ts')).sandboxCommand,
  },
  relay: {
    summary: 'run a relay: ciphertext in, order out',
    load: async () => (await import('./relay-command.ts')).relayCommand,
  },
  invite: {
    summary: 'link this desk with another: invite, accept, compare',
    load: async () => (await import('./invite-command.ts')).inviteCommand,
  },
  backup: {
    summary: 'write all that a desk holds into one sealed archive',
    load: async () => (await import('./backup-command.ts')).backupCommand,
  },
  restore: {
    summary: 'put a backup into an empty data folder',
    load: async () => (await import('./backup-command.ts')).restoreCommand,
  },
  doctor: {
    summary: 'say what is well with a desk and what is not, and what to do',
    load: async () => (await import('./doctor-command.ts')).doctorCommand,
  },
  record: {
    summary: 'legal holds, erasure and retention of the record',
    load: async () => (await import('./record-command.ts')).recordCommand,
  },
  verify: {
    summary: 'check an exported record, or a log of hand-offs',
    load: async () => (await import('./verify-command.ts')).verifyCommand,
  },
  simulate: {
    summary: 'play a day of desks and a bad line from a seed, and check it',
    load: async () => (await import('./simulate-command.ts')).simulateCommand,
  },
  stage: {
    summary: 'run one stage as a filter, JSON Lines in and out',
    load: async () => (await import('./stage-command.ts')).stageCommand,
  },
};

const overview = (): string =>
  [
    'cauce — a coordination desk for crossings and reception',
    '',
    'Use: cauce COMMAND …   (cauce COMMAND --help says more)',
    '',
    ...Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(9)} ${summary}`),
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
  if (Object.hasOwn(COMMANDS, name)) return runCommand(await COMMANDS[name]!.load(), rest);
  process.stderr.write(`cauce: there is no command "${name}".\n\n${overview()}`);
  return 2;
}

/** What an operator can mend is told, not shown as a stack; what else fails is a fault of ours. */
function tellFailure(error: unknown): never {
  const failure = describeFailure(error);
  if (failure === null) throw error;
  process.stderr.write(`cauce: ${failure}\n`);
  process.exit(1);
}

// A closed pipe (`cauce read … | head`) is the reader's wish, not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
process.exitCode = await main(process.argv.slice(2)).catch(tellFailure);
