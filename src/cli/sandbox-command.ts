import { readCast, readScenario, startSandbox, USUAL_FAULTS } from '../adapters/sandbox/index.ts';
import { ok, type Refusal } from '../model/index.ts';
import { type Command, type ExitCode, wrongUse } from './command.ts';
import { EXAMPLE_NUMBER } from './example-settings.ts';
import { readNamedFile } from './files.ts';
import { stopOnSignal } from './signals.ts';

/** As long as a desk's settings ask of a token. */
export const SANDBOX_TOKEN = 'sandbox-token';

export const sandboxCommand: Command = {
  name: 'sandbox',
  usage:
    'cauce sandbox --webhook URL --secret SECRET [--token TOKEN] [--phones FILE] [--scenario FILE] [--faults] [--seed N] [--port PORT]',
  summary: 'run the stand-in of the WhatsApp Cloud API, with simulated phones',
  options: {
    webhook: { type: 'string', value: 'URL', help: "Where deliveries go: a desk's /hooks/whatsapp on this computer." },
    secret: { type: 'string', value: 'SECRET', help: 'App secret that signs them; the same as in desk.json.' },
    token: { type: 'string', value: 'TOKEN', help: `Access token the desk sends with (default: ${SANDBOX_TOKEN}).` },
    phones: { type: 'string', value: 'FILE', help: 'Phones and chats, as examples/night/phones.json.' },
    scenario: { type: 'string', value: 'FILE', help: 'Messages the phones write, as examples/night/scenario.jsonl.' },
    faults: { type: 'boolean', help: 'Misbehave as the real platform does: duplicates, shuffles, delays, retries.' },
    seed: { type: 'string', value: 'N', help: 'Seed of the faults (default 1): the same seed, the same faults.' },
    port: { type: 'string', value: 'PORT', help: 'Port to listen on (default 4692).' },
  },
  manual: [
    'It talks to addresses on this computer only. Start the story with POST /sandbox/play. docs/reference/whatsapp.md has the other requests, and what a desk needs in its settings to answer the phones.',
  ],
  async run(_words, options): Promise<ExitCode> {
    const { webhook, secret } = options;
    if (typeof webhook !== 'string' || typeof secret !== 'string')
      return wrongUse(sandboxCommand, 'give --webhook and --secret.');
    if (!URL.canParse(webhook) || !['localhost', '127.0.0.1', '[::1]'].includes(new URL(webhook).hostname))
      return wrongUse(sandboxCommand, 'the webhook must be an address on this computer.');
    const port = Number(options['port'] ?? 4_692);
    const seed = Number(options['seed'] ?? 1);
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      return wrongUse(sandboxCommand, `"${String(options['port'])}" is not a port.`);
    if (!Number.isSafeInteger(seed)) return wrongUse(sandboxCommand, '--seed is a whole number.');
    const [script, phones] = [readOptional(options['scenario']), readOptional(options['phones'])];
    if (!script.ok) return refuseFile(script.refusal);
    if (!phones.ok) return refuseFile(phones.refusal);
    const scenario = script.value === null ? null : readScenario(script.value);
    if (scenario && !scenario.ok) return refuseFile(scenario.refusal);
    const cast = phones.value === null ? null : castOf(phones.value);
    if (phones.value !== null && !cast) return wrongUse(sandboxCommand, 'the phones are no JSON of {phones,chats}.');
    const sandbox = await startSandbox({
      port,
      line: {
        phoneNumberId: EXAMPLE_NUMBER,
        displayNumber: '525500000000',
        webhookUrl: webhook,
        appSecret: secret,
        token: String(options['token'] ?? SANDBOX_TOKEN),
      },
      seed,
      ...(options['faults'] ? { faults: USUAL_FAULTS } : {}),
      ...(scenario ? { scenario: scenario.value } : {}),
      ...(cast ? { cast } : {}),
    });
    process.stdout.write(`Sandbox: ${sandbox.url}\n`);
    await stopOnSignal(sandbox.stop);
    return 0;
  },
};

const refuseFile = ({ message, remedy }: Refusal): ExitCode => wrongUse(sandboxCommand, `${message} ${remedy}`);

const readOptional = (path: string | boolean | undefined) =>
  typeof path === 'string' ? readNamedFile(path) : ok(null);

function castOf(text: string): ReturnType<typeof readCast> | null {
  try {
    return readCast(text);
  } catch {
    return null;
  }
}
