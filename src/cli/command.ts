import { parseArgs, type ParseArgsConfig } from 'node:util';

/** 0 done · 1 refused by the data · 2 wrong use. */
export type ExitCode = 0 | 1 | 2;

export interface Option {
  readonly type: 'string' | 'boolean';
  /** What stands for the value in the help, e.g. `FILE`. */
  readonly value?: string;
  readonly help: string;
}

/** One command of the command line: its words, its help, what it does. */
export interface Command {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  /** Paragraphs of the manual, after the options. */
  readonly manual?: readonly string[];
  readonly options: Readonly<Record<string, Option>>;
  /** The most words it takes besides its options (default none): a word too many was meant for something, and is never passed over. */
  readonly mostWords?: number;
  readonly run: (
    words: readonly string[],
    options: Readonly<Record<string, string | boolean | undefined>>,
  ) => Promise<ExitCode>;
}

export const HELP_OPTION: Option = { type: 'boolean', help: 'Show this help.' };

/** Runs a command with its arguments; wrong words are answered with the usage and exit code 2. */
export async function runCommand(command: Command, args: readonly string[]): Promise<ExitCode> {
  const options = Object.fromEntries(
    Object.entries({ ...command.options, help: HELP_OPTION }).map(([name, { type }]) => [name, { type }]),
  );
  let parsed: { values: Record<string, string | boolean | undefined>; positionals: string[] };
  try {
    parsed = parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
      strict: true,
    } satisfies ParseArgsConfig) as typeof parsed;
  } catch (error) {
    return wrongUse(command, (error as Error).message.split('. ')[0]!);
  }
  if (parsed.values['help']) {
    process.stdout.write(describeCommand(command));
    return 0;
  }
  const surplus = parsed.positionals[command.mostWords ?? 0];
  if (surplus !== undefined) return wrongUse(command, `"${surplus}" is one word too many.`);
  return command.run(parsed.positionals, parsed.values);
}

/** Says what was wrong and how it is used. */
export function wrongUse(command: Pick<Command, 'name' | 'usage'>, what: string): 2 {
  process.stderr.write(`cauce ${command.name}: ${what}\nUse: ${command.usage}\nMore: cauce ${command.name} --help\n`);
  return 2;
}

/** The manual page of one command. */
export function describeCommand(command: Command): string {
  const entries = Object.entries({ ...command.options, help: HELP_OPTION }).map(
    ([name, option]) => [`--${name}${option.value ? ` ${option.value}` : ''}`, option.help] as const,
  );
  const width = Math.max(...entries.map(([left]) => left.length));
  const options = entries.map(([left, help]) => `  ${left.padEnd(width)}  ${help}`);
  return [
    `cauce ${command.name} — ${command.summary}`,
    '',
    `Use: ${command.usage}`,
    '',
    ...options,
    ...(command.manual ?? []).flatMap((paragraph) => ['', paragraph]),
    '',
  ].join('\n');
}
