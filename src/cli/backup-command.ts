import { resolve } from 'node:path';
import { readClock } from '../adapters/clock.ts';
import { type BackupReport, restoreBackup, writeBackup } from '../adapters/backup/index.ts';
import { type Command, type ExitCode, wrongUse } from './command.ts';
import { DATA_OPTION, say, tellRefusal, withDesk } from './data-folder.ts';

export const backupCommand: Command = {
  name: 'backup',
  usage: 'cauce backup --to FILE [--data FOLDER] [--without-unread]',
  summary: 'write all that a desk holds into one archive, sealed under its desk.key; the desk may be running',
  options: {
    to: { type: 'string', value: 'FILE', help: 'The archive to write.' },
    data: DATA_OPTION,
    'without-unread': {
      type: 'boolean',
      help: 'For a desk that cannot start: do not wait until deliveries have been read; they are left out.',
    },
  },
  manual: [
    'Not in it: chat past its 72 hours, words of a person in danger, the secrets of links, and desk.key itself: keep a copy of that elsewhere. docs/operating/backup.md says the rest.',
  ],
  async run(_words, options): Promise<ExitCode> {
    if (typeof options['to'] !== 'string') return wrongUse(backupCommand, 'say where with --to.');
    const path = resolve(options['to']);
    return withDesk(options['data'], async ({ databaseUrl, masterKey }) => {
      const withoutUnread = options['without-unread'] === true;
      const written = await writeBackup({ databaseUrl, masterKey, now: readClock(), path, withoutUnread });
      if (!written.ok) return tellRefusal(written.refusal.message, written.refusal.remedy);
      say(`${describe(written.value)}: ${path}`);
      if (written.value.unread > 0)
        say(
          `Not in it: ${written.value.unread} deliveries that were answered and that nobody has read. They are in the data folder alone: keep it until a desk has read them.`,
        );
      return 0;
    });
  },
};

export const restoreCommand: Command = {
  name: 'restore',
  usage: 'cauce restore --from FILE [--data FOLDER]',
  summary: 'put a backup into an empty data folder; the desk then comes back into its links under fresh keys',
  options: {
    from: { type: 'string', value: 'FILE', help: 'The archive to read.' },
    data: DATA_OPTION,
  },
  manual: [
    'Put the desk.key that the backup was written under into the data folder first. Never run the restored desk beside the one it was taken from. docs/operating/backup.md says what partners see.',
  ],
  async run(_words, options): Promise<ExitCode> {
    if (typeof options['from'] !== 'string') return wrongUse(restoreCommand, 'say which archive with --from.');
    const path = resolve(options['from']);
    return withDesk(
      options['data'],
      async ({ databaseUrl, masterKey }) => {
        const restored = await restoreBackup({ databaseUrl, masterKey, path });
        if (!restored.ok) return tellRefusal(restored.refusal.message, restored.refusal.remedy);
        const { at, records, keptLog } = restored.value;
        say(
          `${describe(restored.value)}, as it was at ${new Date(at).toISOString()}; ${records} records come to their signed root.`,
        );
        if (restored.value.unread > 0)
          say(
            `Not in it: ${restored.value.unread} deliveries that nobody had read. Some may tell of a person in danger; what is left of them is in the data folder of the old desk.`,
          );
        if (keptLog !== null)
          say(
            `The log of before stays in the schema ${keptLog}. What was erased, held or lifted since the backup is as it was then: do it again. docs/operating/backup.md says where.`,
          );
        say('Start the desk: it asks its partners for the way back, and both sides see that it was restored.');
        return 0;
      },
      'Put the desk.key that the backup was written under there first.',
    );
  },
};

const describe = ({ tables, rows }: BackupReport): string => `${rows} rows of ${tables} tables`;
