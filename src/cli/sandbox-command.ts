import { readFileSync } from 'node:fs';
import { readCast, readScenario, startSandbox, USUAL_FAULTS } from '../adapters/sandbox/index.ts';
import { type Command, type ExitCode, wrongUse } from './command.ts';
import { stopOnSignal } from './signals.ts';

export const sandboxCommand: Command = {
  name: 'sandbox',
  usage:
    'cauce sandbox --webhook URL --secret SECRET [--token TOKEN] [--phones FILE] [--scenario FILE] [--faults] [--seed N] [--port PORT]',
  summary: 'run the stand-in of the WhatsApp Cloud API, with simulated phones',
  options: {
    webhook: { type: 'string', value: 'URL', help: "Where deliveries go: a desk's /hooks/whatsapp on this computer." },
    secret: { type: 'string', value: 'SECRET', help: 'App secret that signs them; the same as in desk.json.' },
    token: { type: 'string', value: 'TOKEN', help: 'Access token the desk sends with (default: sandbox).' },
    phones: { type: 'string', value: 'FILE', help: 'Phones and chats, as examples/night/phones.json.' },
    scenario: { type: 'string', value: 'FILE', help: 'Messages the phones write, as examples/night/scenario.jsonl.' },
    faults: { type: 'boolean', help: 'Misbehave as the real platform does: duplicates, shuffles, delays, retries.' },
    seed: { type: 'string', value: 'N', help: 'Seed of the faults (default 1): the same seed, the same faults.' },
    port: { type: 'string', value: 'PORT', help: 'Port to listen on (default 4692).' },
  },
  manual: [
    'It talks to addresses on this computer only. Start the story with POST /sandbox/play, or from the Phones page of a desk.',
  ],
  async run(_words, options): Promise<ExitCode> {
    const { webhook, secret } = options;
    if (typeof webhook !== 'string' || typeof secret !== 'string')
      return wrongUse(sandboxCommand, 'give --webhook and --secret.');
    if (!URL.canParse(webhook) || !['localhost', '127.0.0.1', '[::1]'].includes(new URL(webhook).hostname))
      return wrongUse(sandboxCommand, 'the webhook must be an address on this computer.');
    const scenario =
      typeof options['scenario'] === 'string' ? readScenario(readFileSync(options['scenario'], 'utf8')) : null;
    if (scenario && !scenario.ok) return wrongUse(sandboxCommand, scenario.refusal.message);
    const sandbox = await startSandbox({
      port: Number(options['port'] ?? 4_692),
      line: {
        phoneNumberId: '100000000000001',
        displayNumber: '525500000000',
        webhookUrl: webhook,
        appSecret: secret,
        token: String(options['token'] ?? 'sandbox'),
      },
      seed: Number(options['seed'] ?? 1),
      ...(options['faults'] ? { faults: USUAL_FAULTS } : {}),
      ...(scenario ? { scenario: scenario.value } : {}),
      ...(typeof options['phones'] === 'string' ? { cast: readCast(readFileSync(options['phones'], 'utf8')) } : {}),
    });
    process.stdout.write(`Sandbox: ${sandbox.url}\n`);
    await stopOnSignal(sandbox.stop);
    return 0;
  },
};
