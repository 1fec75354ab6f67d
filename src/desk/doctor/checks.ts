import { DAY, HOUR, type Instant, LIMITS, MINUTE, SECOND } from '../../model/index.ts';
import type { DoctorFacts } from './facts.ts';

/** `well`, `mend`: something to do · `unseen`: could not be looked at · `ask`: only a person can tell. */
export type FindingState = 'well' | 'mend' | 'unseen' | 'ask';

/** What one check came to. No name, no secret, no word of a message stands in it. */
export interface Finding {
  readonly check: string;
  readonly state: FindingState;
  readonly says: string;
  /** What to do; null where all is well. */
  readonly todo: string | null;
}

type Found = Omit<Finding, 'check'>;
type Check = readonly [name: string, look: (facts: DoctorFacts) => readonly (Found | false)[]];

const well = (says: string): Found => ({ state: 'well', says, todo: null });
const mend = (says: string, todo: string): Found => ({ state: 'mend', says, todo });
const unseen = (says: string, todo: string): Found => ({ state: 'unseen', says, todo });
const ask = (says: string, todo: string): Found => ({ state: 'ask', says, todo });

const LEAST_NODE = 24;
const LEAST_POSTGRES = 150_000;
/** Mexico gave up summer time in most places, not at the border. */
const LEAST_ZONE_DATA = '2022f';
const LEAST_FREE_BYTES = 2 * 1024 ** 3;
const LEAST_CONNECTIONS = 10;
const MOST_WAITING = 5_000;
/** A board tells the time anew every minute. */
const LATE_MINUTES = 3;
const NO_ROOM = ['ENOSPC', 'EDQUOT'];
const UNSENT_MINUTES = 10;
const UNSEALED_HOURS = 24;
const BACKUP_HOURS = 26;

/** Every check in the order in which it is told; the first findings are those without which the later ones cannot be. */
const CHECKS: readonly Check[] = [
  [
    'program',
    ({ program: { node, version } }) => [
      Number.parseInt(node, 10) < LEAST_NODE
        ? mend(`Node ${node} runs this.`, 'Start it as `cauce …` or `npx cauce …`, which brings its own Node 24.')
        : well(`Cauce ${version} on Node ${node}.`),
    ],
  ],
  [
    'languages',
    ({ program: { missingLanguages } }) => [
      missingLanguages.length > 0
        ? mend(`Node has no data for ${missingLanguages.join(', ')}.`, 'Use a Node with all languages (full ICU).')
        : well('Node can write in every language of the desk.'),
    ],
  ],
  [
    'time-zones',
    ({ program: { zoneData } }) => [
      zoneData < LEAST_ZONE_DATA
        ? mend(`Time zone data of ${zoneData}: summer time in Mexico is wrong.`, 'Bring Node to the newest 24.')
        : well(`Time zone data of ${zoneData}.`),
    ],
  ],
  [
    'settings',
    ({ settings: { refusals, isReadableByOthers } }) => [
      ...refusals.map(({ message, remedy }) => mend(message, remedy)),
      isReadableByOthers &&
        mend('Others on this computer can read the settings, which hold secrets.', 'chmod 600 the settings file.'),
    ],
  ],
  ['protection', judgeProtection],
  ['whatsapp', judgeLine],
  ['folder', judgeFolder],
  ['database', judgeDatabase],
  ['desk', judgeDesk],
  [
    'chat',
    ({ database }) =>
      seenIn(database, ({ overdueMessages }) => [
        overdueMessages > 0 &&
          mend(
            `${overdueMessages} messages are held past their ${LIMITS.CHAT_RETENTION_HOURS} hours.`,
            'Start the desk: it erases them within a minute. If it runs, its log says why it does not.',
          ),
      ]),
  ],
  ['relay', judgeRelay],
  ['link', judgeLink],
  ['record', judgeRecord],
  [
    'retention',
    ({ record, ...facts }) => [
      record === null
        ? unseen('No record could be looked at.', 'See database and record.')
        : record.due > 0
          ? mend(
              `The days of ${record.due} records are over; ${lastRun(record.lastRun, deskNow(facts))}.`,
              'cauce record due shows them, cauce record run erases them under your name.',
            )
          : well(`No record is due; ${lastRun(record.lastRun, deskNow(facts))}.`),
    ],
  ],
  ['backup', judgeBackup],
];

/** What is well with a desk and what is not, from what was seen of it: at least one finding for each check. */
export const diagnose = (facts: DoctorFacts): readonly Finding[] =>
  CHECKS.flatMap(([check, look]) => {
    const found = look(facts).filter((finding) => finding !== false);
    return (found.length > 0 ? found : [well('Nothing to mend.')]).map((finding) => ({ check, ...finding }));
  });

/** 1: something is to be done · 2: nothing that was seen, but not all could be · 0: well. */
export const exitCodeOf = (findings: readonly Finding[]): 0 | 1 | 2 => {
  const has = (state: FindingState): boolean => findings.some((finding) => finding.state === state);
  return has('mend') ? 1 : has('unseen') ? 2 : 0;
};

/** "3 h ago": a figure that a tired person reads at a glance. */
function ago(at: Instant, now: Instant): string {
  const past = Math.max(0, now - at);
  if (past < 2 * HOUR) return `${Math.round(past / MINUTE)} min ago`;
  return past < 2 * DAY ? `${Math.round(past / HOUR)} h ago` : `${Math.round(past / DAY)} days ago`;
}

/** What the desk's own clock shows; ours where it does not run. */
const deskNow = ({ desk, now }: Pick<DoctorFacts, 'desk' | 'now'>): Instant => desk?.now ?? now;

const lastRun = (at: Instant | null, now: Instant): string =>
  at === null ? 'no run has erased anything yet' : `the last run that erased something was ${ago(at, now)}`;

const isOff = (seconds: number | null): seconds is number =>
  seconds !== null && Math.abs(seconds) > LIMITS.CLOCK_SKEW_SECONDS;

const skew = (whose: string, seconds: number): string =>
  `The clock of ${whose} is ${Math.abs(seconds)} s ${seconds > 0 ? 'ahead of' : 'behind'} this computer’s.`;
const SET_CLOCKS = 'Have both set by NTP (timedatectl set-ntp true); until then deadlines end at the wrong time.';

function judgeProtection({ settings: { told } }: DoctorFacts) {
  if (!told) return [unseen('The settings could not be read.', 'See settings.')];
  return [
    !told.hasFocalPoint &&
      mend('Nobody answers for people in danger: referrals wait for nobody.', 'Name somebody in "protection".'),
  ];
}

function judgeLine({ settings: { told } }: DoctorFacts) {
  if (!told) return [unseen('The settings could not be read.', 'See settings.')];
  if (!told.line) return [well('No WhatsApp number: chat comes in by exports alone.')];
  const { unfilled, sends } = told.line;
  return [
    ...unfilled.map((field) =>
      mend(`whatsapp.${field} is still what the example says.`, 'Put yours there: docs/reference/whatsapp.md.'),
    ),
    !sends && well('The desk listens and does not send ("send" is null).'),
    ask(
      'Whether the platform reaches the webhook cannot be seen from here.',
      'Write to the number from a phone: the board counts it within seconds. Else: docs/reference/whatsapp.md.',
    ),
  ];
}

function judgeFolder({ folder }: DoctorFacts) {
  const { exists, hasKey, isOurs, openSecrets, unwritable, freeBytes } = folder;
  if (!exists) return [mend('There is no such data folder.', 'Name it with --data, or start the desk: it makes it.')];
  return [
    !hasKey &&
      mend(
        'There is no desk.key in the data folder.',
        'Put the copy you keep elsewhere there, or name another folder.',
      ),
    hasKey &&
      !isOurs &&
      mend('The desk’s key belongs to another user; a database that is off was left off.', 'Run this as that user.'),
    openSecrets.length > 0 &&
      mend(`Others on this computer can read ${openSecrets.join(', ')}.`, 'chmod 600 these files, 700 reply-keys.'),
    unwritable !== null &&
      mend(
        `Nothing can be kept in it: ${unwritable}.`,
        NO_ROOM.includes(unwritable)
          ? 'Make room, or raise the quota of the desk’s user.'
          : 'Run this as the desk’s user; give that user the folder.',
      ),
    freeBytes < LEAST_FREE_BYTES
      ? mend(`${toGigabytes(freeBytes)} GB are left on its disk.`, 'Make room: a full disk stops the desk.')
      : well(`${toGigabytes(freeBytes)} GB are free.`),
  ];
}

const toGigabytes = (bytes: number): string => (bytes / 1024 ** 3).toFixed(1);

/** What a check says of a database, where it was let in. */
function seenIn(
  database: DoctorFacts['database'],
  look: (facts: Exclude<DoctorFacts['database'], null | { refused: string }>) => readonly (Found | false)[],
): readonly (Found | false)[] {
  return database === null || 'refused' in database
    ? [unseen('The database could not be looked at.', 'See database.')]
    : look(database);
}

function judgeDatabase({ database }: DoctorFacts): readonly (Found | false)[] {
  if (database === null)
    return [unseen('No desk has started in this data folder yet, or another user’s.', 'See folder.')];
  if ('refused' in database)
    return [mend(`PostgreSQL lets nobody in: ${database.refused}.`, 'Start it, or mend DATABASE_URL.')];
  const { version, encoding, keepsCommits, skewSeconds, connectionsLeft, schemas } = database;
  return [
    version < LEAST_POSTGRES
      ? mend(`PostgreSQL ${Math.floor(version / 10_000)} is too old.`, 'Use 15 or newer.')
      : well(`PostgreSQL ${Math.floor(version / 10_000)} answers, ${connectionsLeft} connections are free.`),
    encoding !== 'UTF8' &&
      mend(`Its encoding is ${encoding}.`, 'Make a database with encoding UTF8 and restore there.'),
    !keepsCommits &&
      mend('It answers before it has written (fsync or synchronous_commit off).', 'Set both to on, and reload it.'),
    isOff(skewSeconds) && mend(skew('the database', skewSeconds), SET_CLOCKS),
    connectionsLeft < LEAST_CONNECTIONS &&
      mend(`It has ${connectionsLeft} connections left.`, 'Raise max_connections, or stop what else uses it.'),
    ...schemas.map(judgeSchema),
  ];
}

function judgeSchema({ name, step, known }: { name: string; step: number; known: number }): Found | false {
  if (step > known)
    return mend(`A newer Cauce wrote the ${name} (step ${step} of ${known} known here).`, 'Start that newer version.');
  return (
    step < known &&
    mend(
      `The ${name} waits for ${known - step} migrations.`,
      'Take a backup, then start the desk: it brings it up to date.',
    )
  );
}

function judgeDesk({ desk, database, program, now }: DoctorFacts): readonly (Found | false)[] {
  const waiting = desk?.backlog ?? (database && !('refused' in database) ? database.inbox : 0);
  const reading = waiting > 0 ? ` ${waiting} deliveries wait to be read; nothing is lost.` : '';
  if (!desk) return [mend(`No desk answers.${reading}`, 'Start it (cauce desk), or give its address with --desk.')];
  if (!desk.ok)
    return [
      mend(
        'The desk runs without its database, or without room on its disk.',
        'See database and disk; it goes on by itself.',
      ),
    ];
  const byItsClock = deskNow({ desk, now });
  const late = desk.asOf === null ? 0 : byItsClock - desk.asOf;
  return [
    desk.version !== program.version &&
      mend(
        `The desk that runs is ${desk.version ?? 'older'}, this program ${program.version}.`,
        'Start the desk again with this program.',
      ),
    late > LATE_MINUTES * MINUTE
      ? mend(
          `What the board shows is of ${ago(desk.asOf!, byItsClock)}.${reading}`,
          'Its log says why; start it again.',
        )
      : well(`The desk answers, and its board is of now.${reading}`),
    desk.now !== null &&
      isOff((desk.now - now) / SECOND) &&
      well(`It goes by a clock of its own, which shows ${new Date(desk.now).toISOString()}: an example does.`),
    waiting > MOST_WAITING &&
      mend(`${waiting} deliveries wait to be read.`, 'Wait if the figure falls; else start one more desk beside it.'),
  ];
}

function judgeRelay({ relay, settings: { told } }: DoctorFacts) {
  if (!told) return [unseen('The settings could not be read.', 'See settings.')];
  if (!relay) return [well('This desk uses no relay.')];
  const { host, isSafe, isUnproven, answers, skewSeconds } = relay;
  return [
    !isSafe && mend(`The relay ${host} is reached without TLS.`, 'Write https:// in link.relay.'),
    isUnproven
      ? mend(
          `The certificate of the relay ${host} does not hold here.`,
          'Ask its operator to renew it; for one of your own set NODE_EXTRA_CA_CERTS, for the desk too.',
        )
      : answers
        ? well(`The relay ${host} answers.`)
        : mend(
            `The relay ${host} does not answer.`,
            'Check the line, then ask its operator. What is to be sent stays.',
          ),
    isOff(skewSeconds) && mend(skew('the relay', skewSeconds), SET_CLOCKS),
  ];
}

function judgeLink({ link, settings: { told } }: DoctorFacts): readonly (Found | false)[] {
  if (!told) return [unseen('The settings could not be read.', 'See settings.')];
  if (!told.isLinked) return [well('This desk is not linked.')];
  if (!link) return [unseen('Only a desk that runs can tell how its link stands.', 'See desk.')];
  if (link.state === 'removed')
    return [
      mend('This desk was taken out of the link.', 'Ask its desks why; it comes back by a new invitation of each.'),
    ];
  const { state, backlog } = link;
  const partners = link.partners.filter(({ removed }) => !removed);
  const now = Date.parse(link.asOf) as Instant;
  const unsentSince = backlog.oldestOutAt === null ? now : Date.parse(backlog.oldestOutAt);
  return [
    state !== 'linked' &&
      mend(`The link stands at "${state}".`, 'The Link page says what is missing; docs/operating/first-hand-off.md.'),
    ...partners.flatMap(({ desk, compared, health, clockSkewSeconds }) => [
      compared === null && mend(`The safety number with ${desk} is not compared.`, 'cauce invite --compare, by phone.'),
      health === 'lost' && mend(`Nothing reaches us from ${desk}.`, 'Phone them: is their desk running?'),
      isOff(clockSkewSeconds) && mend(skew(desk, clockSkewSeconds), SET_CLOCKS),
    ]),
    now - unsentSince > UNSENT_MINUTES * MINUTE
      ? mend(`${backlog.out} of our letters wait since ${ago(unsentSince as Instant, now)}.`, 'See relay.')
      : well(`${partners.length} partners; ${backlog.out} letters wait to be sent, ${backlog.in} to be read.`),
    ...judgeAlarms(link),
  ];
}

/** A desk that has come back as it should, and was told all that it missed, is news for some days and nothing to mend. */
function judgeAlarms({ state, backlog, alarms }: NonNullable<DoctorFacts['link']>): readonly (Found | false)[] {
  const isLost = alarms.some(({ code }) => code === 'relay-lost');
  const isBack = state === 'linked' && backlog.in === 0;
  const [settled, open] = [true, false].map((is) =>
    alarms
      .filter(({ code }) => code !== 'relay-lost')
      .filter(({ code, figures }) => (isBack && code === 'rollback' && figures['what'] === 'rejoined') === is),
  ) as [typeof alarms, typeof alarms];
  return [
    ...settled.map(({ partner }) =>
      well(`${partner} has come back from an older copy under new keys; that is settled, and shown for some days.`),
    ),
    isLost &&
      mend(
        'The relay does not know our link: it lost its database, or is another one.',
        'Ask its operator. If it will not come back: cauce invite --by NAME --carry-on, at every desk of the link.',
      ),
    open.length > 0 &&
      mend(`Alarms: ${[...new Set(open.map(({ code }) => code))].join(', ')}.`, 'Read them on the Link page, now.'),
  ];
}

function judgeRecord({ record, settings: { told }, ...facts }: DoctorFacts): readonly (Found | false)[] {
  const now = deskNow(facts);
  if (!record) return [unseen('No record could be looked at.', 'See database; a desk begins one at its first start.')];
  const { head, size, sealedAt, unsealedSince } = record;
  const sealed = sealedAt === null ? 'no head is signed by all yet' : `all signed a head ${ago(sealedAt, now)}`;
  const isWaiting = unsealedSince !== null && now - unsealedSince > UNSEALED_HOURS * HOUR;
  return [
    head?.isSigned === false &&
      mend(
        'The newest head is not signed by this desk’s key.',
        'Is this its desk.key? Else restore: docs/operating/backup.md.',
      ),
    head?.fits === false &&
      mend(
        'The records do not come to the head that was signed.',
        'Stop the desk and restore: docs/operating/backup.md.',
      ),
    isWaiting && (told?.signers ?? 0) > 0
      ? mend(
          `Records of ${ago(unsealedSince, now)} wait for a partner’s signature; ${sealed}.`,
          'See link; ask the partner whether their desk runs.',
        )
      : well(`${size} records${head ? ', and the newest head verifies' : ''}; ${sealed}.`),
  ];
}

function judgeBackup({ backup, now }: DoctorFacts) {
  if (backup === null) return [ask('Where backups lie was not said.', 'Say it with --backups FOLDER.')];
  if (backup === 'none') return [mend('There is no backup there.', 'cauce backup --to FILE.')];
  return [
    now - backup > BACKUP_HOURS * HOUR
      ? mend(`The newest backup is of ${ago(backup, now)}.`, 'cauce backup --to FILE; see what should have taken it.')
      : well(`The newest backup is of ${ago(backup, now)}.`),
  ];
}
