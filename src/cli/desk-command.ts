import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Command, type ExitCode, wrongUse } from './command.ts';
import { isLoopback, startDesk } from './desk-process.ts';
import { checkPlaces, loadDeskFile } from './desk-settings.ts';
import { loadPolicies } from './policy-file.ts';
import { loadCorridor } from './rooms.ts';
import { stopOnSignal } from './signals.ts';
import { webFolder } from './web-folder.ts';

export const deskCommand: Command = {
  name: 'desk',
  usage: 'cauce desk --settings FILE [--data FOLDER] [--port PORT]',
  summary: 'run a desk: webhook, imports, claims, board',
  options: {
    settings: {
      type: 'string',
      value: 'FILE',
      help: 'Settings of the desk (desk.json): name, corridor, WhatsApp number and basis.',
    },
    data: {
      type: 'string',
      value: 'FOLDER',
      help: 'Where the desk keeps its data (default: ./data/desk, or CAUCE_DATA).',
    },
    port: { type: 'string', value: 'PORT', help: 'Port to listen on (default: 4680, or PORT).' },
  },
  manual: [
    'The database is a real PostgreSQL in the data folder, started and stopped with the desk; set DATABASE_URL to use your own (15 or newer).',
    'There is no sign-in yet, so the desk listens on this computer only. Put nothing in front of it that lets others in, except the webhook path /hooks/whatsapp.',
  ],
  async run(_words, options): Promise<ExitCode> {
    const path = options['settings'];
    if (typeof path !== 'string') return wrongUse(deskCommand, 'say which desk with --settings.');
    const wanted = options['port'] ?? process.env['PORT'] ?? 4_680;
    const port = Number(wanted);
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      return wrongUse(deskCommand, `"${String(wanted)}" is not a port.`);
    const file = loadDeskFile(path);
    if (!file.ok) return refuseStart(file.refusal.message, file.refusal.remedy);
    const corridor = loadCorridor(resolve(dirname(path), file.value.corridor));
    if (!corridor.ok) return refuseStart(corridor.refusal.message, corridor.refusal.remedy);
    const places = checkPlaces(path, file.value, corridor.value);
    if (!places.ok) return refuseStart(places.refusal.message, places.refusal.remedy);
    const named = file.value.policies;
    const policies = loadPolicies(named === null ? null : resolve(dirname(path), named));
    if (!policies.ok) return refuseStart(policies.refusal.message, policies.refusal.remedy);
    const running = await startDesk({
      file: file.value,
      corridor: corridor.value,
      policies: policies.value,
      dataFolder: resolve(String(options['data'] ?? process.env['CAUCE_DATA'] ?? 'data/desk')),
      port,
      host: '127.0.0.1',
      databaseUrl: process.env['DATABASE_URL'] ?? null,
      webFolder,
      sandboxUrl: null,
      log: (line) => void process.stderr.write(`${line}\n`),
    });
    process.stdout.write(`${file.value.name}: ${running.url}\n`);
    if (isLoopback('127.0.0.1'))
      process.stdout.write('There is no sign-in yet: the desk listens on this computer only.\n');
    if (!existsSync(join(webFolder, 'index.html')))
      process.stdout.write('The web is not built; the API answers. Build it with: node bin/build-web.mjs\n');
    const isStopped = await Promise.race([
      stopOnSignal(running.stop).then(() => true),
      running.ended.then(() => false),
    ]);
    if (isStopped) return 0;
    process.stderr.write(
      'cauce desk: what reads and weighs has ended by itself (the lines above say why), and the desk stops. Nothing that was answered is lost: start it again.\n',
    );
    await running.stop();
    return 1;
  },
};

function refuseStart(message: string, remedy: string): 1 {
  process.stderr.write(`cauce desk: ${message} ${remedy}\n`);
  return 1;
}
