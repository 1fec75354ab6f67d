import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readCast, readScenario, type Sandbox, startSandbox } from '../adapters/sandbox/index.ts';
import { startRelay } from '../adapters/relay-http/index.ts';
import type { Instant } from '../model/index.ts';
import { linkDesks } from './example-link.ts';
import { type Command, type ExitCode, wrongUse } from './command.ts';
import { type RunningDesk, startDesk } from './desk-process.ts';
import {
  EXAMPLE_NUMBER,
  exampleFile,
  exampleFolder,
  loadExampleSecrets,
  partnerFile,
  type ExampleSecrets,
} from './example-settings.ts';
import { describeError } from './failures.ts';
import { loadCorridor } from './rooms.ts';
import { stopOnSignal } from './signals.ts';
import { playActs } from './story-acts.ts';
import { keepStoryTime, loadStoryTime } from './story-time.ts';
import { webFolder } from './web-folder.ts';

const RELAY_PORT_OFFSET = 10;
const SANDBOX_PORT_OFFSET = 12;
const DEFAULT_SPEED = 60;

export const exampleCommand: Command = {
  name: 'example',
  usage: 'cauce example [--speed N] [--data FOLDER] [--port PORT] [--officer-buttons]',
  summary:
    'run the example: the desks at Matamoros and Brownsville, simulated phones, one night (this is what npm start runs)',
  options: {
    speed: {
      type: 'string',
      value: 'N',
      help: `How fast the night is played: 60 tells an hour in a minute (default ${DEFAULT_SPEED}; the Phones page changes it).`,
    },
    data: {
      type: 'string',
      value: 'FOLDER',
      help: 'Where the example keeps its data (default: ./data/example, or CAUCE_DATA).',
    },
    'officer-buttons': {
      type: 'boolean',
      help: 'Officers at the bridges are asked by buttons on their phones whether a group left: outside the encryption between the desks, and off without this.',
    },
    port: { type: 'string', value: 'PORT', help: 'First port (default: 4680, or PORT); the rest follow.' },
  },
  manual: [
    'Everything runs on this computer: two desks, each with a real PostgreSQL, linked end to end encrypted over a relay, and a stand-in of the WhatsApp Cloud API whose simulated phones play a scenario through the same webhook a real number uses.',
    'Stopped or killed, the next start goes on where the night had got to. Delete the data folder to begin anew.',
  ],
  async run(_words, options): Promise<ExitCode> {
    const port = Number(options['port'] ?? process.env['PORT'] ?? 4_680);
    const speed = Number(options['speed'] ?? DEFAULT_SPEED);
    if (!Number.isInteger(port) || port < 1 || port > 65_000)
      return wrongUse(exampleCommand, 'a port is a number from 1 to 65000.');
    if (!(speed >= 0)) return wrongUse(exampleCommand, '--speed takes a number, 0 for as fast as it goes.');
    const dataFolder = resolve(String(options['data'] ?? process.env['CAUCE_DATA'] ?? 'data/example'));
    const running = await startExample({ port, speed, dataFolder, hasButtons: options['officer-buttons'] === true });
    process.stdout.write(
      [
        '',
        `Matamoros desk   ${running.url}`,
        `Brownsville desk ${running.partnerUrl}`,
        `Relay            ${running.relayUrl} (it passes on what it cannot read)`,
        `Simulated phones ${running.url}/phones`,
        '',
        'The night of 11 May plays now; there is no sign-in yet, so this computer alone can see it. Ctrl-C stops everything.',
        '',
      ].join('\n'),
    );
    await stopOnSignal(running.stop);
    return 0;
  },
};

export interface ExampleOptions {
  readonly port: number;
  readonly speed: number;
  readonly dataFolder: string;
  readonly hasButtons: boolean;
}

export interface RunningExample {
  readonly url: string;
  readonly partnerUrl: string;
  readonly relayUrl: string;
  stop(): Promise<void>;
}

/** Starts the sandbox, the two desks whose clock follows its scenario, the relay between them, links them, then begins the story. Where a part cannot start, those that had are stopped again. */
export async function startExample(options: ExampleOptions): Promise<RunningExample> {
  const opened: Closer[] = [];
  const stop = async (): Promise<void> => {
    for (const close of opened.splice(0).toReversed()) await close();
  };
  try {
    return { ...(await openExample(options, (closer) => void opened.push(closer))), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

type Closer = () => Promise<void> | void;

/** @param onClose what is to be done at the end, the last first */
async function openExample(
  { port, speed, dataFolder, hasButtons }: ExampleOptions,
  onClose: (closer: Closer) => void,
): Promise<Omit<RunningExample, 'stop'>> {
  const secrets = loadExampleSecrets(dataFolder);
  const sandbox = await openSandbox(port, secrets);
  onClose(sandbox.stop);
  const from = loadStoryTime(dataFolder);
  const clock = (): Instant => (from !== null && sandbox.player.now() === null ? from : sandbox.clock());
  const log = (line: string): void => void process.stderr.write(`${line}\n`);
  const relayPort = port + RELAY_PORT_OFFSET;
  const file = exampleFile(secrets, `http://localhost:${relayPort}`, sandbox.url, hasButtons);
  const corridor = loadCorridor(join(exampleFolder, file.corridor));
  if (!corridor.ok) throw new Error(corridor.refusal.message);
  const common = { corridor: corridor.value, host: '127.0.0.1', webFolder, clock, log };
  const desk = await startDesk({
    ...common,
    file,
    dataFolder,
    port,
    databaseUrl: process.env['DATABASE_URL'] ?? null,
    sandboxUrl: sandbox.url,
  });
  onClose(desk.stop);
  const relay = await openRelay(desk.databaseUrl, relayPort, log);
  onClose(relay.stop);
  const partner = await openSwitch(() =>
    startDesk({
      ...common,
      file: partnerFile(file),
      dataFolder: join(dataFolder, 'brownsville'),
      port: port + 1,
      databaseUrl: null,
      sandboxUrl: null,
    }),
  );
  onClose(partner.off);
  const isLinked = await linkDesks({ desk: desk.desk, by: 'Ana' }, { desk: partner.first.desk, by: 'Grace' });
  if (!isLinked) log('the desks are not linked yet; they go on trying');
  sandbox.player.play(speed, 'as-told', from ?? undefined);
  onClose(() => sandbox.player.stop());
  onClose(keepStoryTime(dataFolder, () => sandbox.player.now()));
  const desks = { [file.id]: { url: desk.url }, brownsville: { url: partner.first.url, power: partner } };
  // Told all at once, the night is over before anybody could act in it.
  if (speed !== 0) onClose(playActs(desks, sandbox.player, log));
  return { url: desk.url, partnerUrl: partner.first.url, relayUrl: relay.url };
}

/** A small site keeps desk and relay in one database: the relay's tables hold ciphertext, sizes and times. */
const openRelay = (databaseUrl: string, port: number, log: (line: string) => void) =>
  startRelay({
    databaseUrl,
    host: '127.0.0.1',
    port,
    admission: null,
    witness: null,
    onError: (error) => log(`error: ${describeError(error)}`),
  });

/** A desk that the story may cut off and start again. */
async function openSwitch(start: () => Promise<RunningDesk>) {
  const first = await start();
  let running: RunningDesk | null = first;
  return {
    first,
    on: async () => void (running ??= await start()),
    off: async () => {
      const stopping = running;
      running = null;
      await stopping?.stop();
    },
  };
}

async function openSandbox(port: number, secrets: ExampleSecrets): Promise<Sandbox> {
  const scenario = readScenario(readFileSync(join(exampleFolder, 'scenario.jsonl'), 'utf8'));
  if (!scenario.ok) throw new Error(scenario.refusal.message);
  return startSandbox({
    port: port + SANDBOX_PORT_OFFSET,
    scenario: scenario.value,
    cast: readCast(readFileSync(join(exampleFolder, 'phones.json'), 'utf8')),
    timing: 'as-told',
    line: {
      phoneNumberId: EXAMPLE_NUMBER,
      displayNumber: '525500000000',
      webhookUrl: `http://127.0.0.1:${port}/hooks/whatsapp`,
      appSecret: secrets.appSecret,
      token: secrets.token,
    },
  });
}
