import { resolve } from 'node:path';
import { startPostgres } from '../adapters/postgres/embedded.ts';
import { startRelay } from '../adapters/relay-http/index.ts';
import { type Command, type ExitCode, wrongUse } from './command.ts';
import { describeError } from './failures.ts';
import { openFaultLog } from './fault-log.ts';
import { stopOnSignal } from './signals.ts';

export const relayCommand: Command = {
  name: 'relay',
  usage: 'cauce relay [--admission WORD] [--data FOLDER] [--host HOST] [--port PORT] [--name HOST:PORT]',
  summary: 'run a relay: ciphertext in, order out; it can read nothing that passes',
  options: {
    admission: {
      type: 'string',
      value: 'WORD',
      help: 'Word that a desk must give once to register (or CAUCE_ADMISSION); without one anybody may.',
    },
    data: {
      type: 'string',
      value: 'FOLDER',
      help: 'Where its PostgreSQL lives (default: ./data/relay); DATABASE_URL uses your own.',
    },
    host: {
      type: 'string',
      value: 'HOST',
      help: 'Address to listen on (default 127.0.0.1). Put TLS in front before you open it.',
    },
    port: { type: 'string', value: 'PORT', help: 'Port to listen on (default 4690).' },
    name: {
      type: 'string',
      value: 'HOST:PORT',
      help: 'Host and port as desks write it, where a proxy stands in front.',
    },
  },
  manual: [
    'Several relays may share one database. What a relay can and cannot see: docs/threat-model.md; how to run one: docs/operating/relay.md.',
  ],
  async run(_words, options): Promise<ExitCode> {
    const port = Number(options['port'] ?? 4_690);
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      return wrongUse(relayCommand, `"${String(options['port'])}" is not a port.`);
    const log = (line: string): void => void process.stderr.write(`${line}\n`);
    // What fails for want of the database fails with every request.
    const faults = openFaultLog(log, () => performance.now());
    const stopping = new AbortController();
    const own = process.env['DATABASE_URL']
      ? null
      : await startPostgres(resolve(String(options['data'] ?? 'data/relay')), { stopping: stopping.signal, log });
    const relay = await startRelay({
      databaseUrl: own?.url ?? process.env['DATABASE_URL']!,
      host: String(options['host'] ?? '127.0.0.1'),
      port,
      admission: (options['admission'] as string | undefined) ?? process.env['CAUCE_ADMISSION'] ?? null,
      witness: null,
      onError: (error) => faults.note({ error: describeError(error), isDatabaseAway: false, isDiskFull: false }),
      ...(typeof options['name'] === 'string' ? { name: options['name'] } : {}),
    }).catch(async (error: Error) => {
      // One that ran already may be another relay's.
      stopping.abort();
      if (own?.adopted === false) await own.stop();
      throw error;
    });
    process.stdout.write(`Relay: ${relay.url}\n`);
    await stopOnSignal(async () => {
      stopping.abort();
      await relay.stop();
      await own?.stop();
    });
    return 0;
  },
};
