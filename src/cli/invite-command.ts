import { LinkCompareRequest, LinkInvitation, LinkView } from '../desk/index.ts';
import { LIMITS } from '../model/index.ts';
import { type Command, type ExitCode, wrongUse } from './command.ts';

const DEFAULT_DESK = 'http://localhost:4680';
const WAYS: readonly string[] = LinkCompareRequest.shape.way.options;

export const inviteCommand: Command = {
  name: 'invite',
  usage:
    "cauce invite --by NAME [--desk URL] [--observer] [--accept 'cauce-invitation:…' | --compare [--same|--different [--with DESK] [--way WAY]] | --remove DESK [--yes --reason WORDS] | --carry-on]",
  summary: 'link this desk with another: invite, accept, then compare the safety number by phone or in person',
  options: {
    by: { type: 'string', value: 'NAME', help: 'Who does it; it stands with the link.' },
    desk: { type: 'string', value: 'URL', help: `Address of the running desk (default ${DEFAULT_DESK}).` },
    accept: { type: 'string', value: 'LINE', help: 'Take up the invitation that the other desk has handed over.' },
    observer: {
      type: 'boolean',
      help: 'Invite one that reads and changes nothing; every desk of the link has to invite it and compare.',
    },
    compare: { type: 'boolean', help: 'Show the safety number of every desk that is not compared yet.' },
    same: { type: 'boolean', help: 'With --compare: both sides have read the same number.' },
    different: { type: 'boolean', help: 'With --compare: the numbers differ; nothing is linked.' },
    with: {
      type: 'string',
      value: 'DESK',
      help: 'The desk that was compared, by the name or address that --compare shows; needed where several are not.',
    },
    remove: {
      type: 'string',
      value: 'DESK',
      help: 'Take a desk or an observer out of the link, by the name or address that the Link page shows.',
    },
    yes: { type: 'boolean', help: 'With --remove: do it; without, it only tells what would be.' },
    reason: {
      type: 'string',
      value: 'WORDS',
      help: 'With --remove: why; it is told to the others and kept on record.',
    },
    'carry-on': {
      type: 'boolean',
      help: 'Carry the link on where its relay lost it, or is another one; said at every desk of the link.',
    },
    way: { type: 'string', value: 'WAY', help: 'How it was compared: phone (default), in-person or qr.' },
  },
  manual: ['docs/operating/first-hand-off.md goes through it step by step.'],
  async run(_words, options): Promise<ExitCode> {
    const by = String(options['by'] ?? '').trim();
    if (by.length < 2) return wrongUse(inviteCommand, '--by says who does it.');
    if (options['same'] && options['different'])
      return wrongUse(inviteCommand, 'the numbers are the same or they are not.');
    const act =
      (['accept', 'remove', 'carry-on', 'compare'] as const).find((name) => options[name] !== undefined) ?? 'invite';
    const stray = Object.keys(options).find((name) => !HEEDS[act].includes(name));
    if (stray !== undefined) return wrongUse(inviteCommand, STRAY[stray] ?? `--${stray} does not go with --${act}.`);
    const desk = String(options['desk'] ?? DEFAULT_DESK).replace(/\/+$/, '');
    if (typeof options['accept'] === 'string') return accept(desk, by, options['accept']);
    if (typeof options['remove'] === 'string') {
      const reason = String(options['reason'] ?? '').trim();
      if (options['yes'] && reason.length < 2) return wrongUse(inviteCommand, '--reason says why; all are told.');
      return remove(desk, by, options['remove'], options['yes'] === true ? reason : null);
    }
    if (options['carry-on']) return carryOn(desk, by);
    if (!options['compare']) return invite(desk, by, options['observer'] ? 'observer' : 'desk');
    const isSame = options['same'] ? true : options['different'] ? false : null;
    const way = String(options['way'] ?? 'phone');
    if (!WAYS.includes(way)) return wrongUse(inviteCommand, `--way takes ${WAYS.join(', ')}.`);
    return compare(desk, by, isSame === null ? null : { isSame, way, with: (options['with'] as string) ?? null });
  },
};

/** Which options an act listens to: a verdict that went unheard would leave a link unmade, or an invitation made that nobody wanted. */
const HEEDS: Readonly<Record<'invite' | 'accept' | 'compare' | 'remove' | 'carry-on', readonly string[]>> = {
  invite: ['by', 'desk', 'observer'],
  accept: ['by', 'desk', 'accept'],
  compare: ['by', 'desk', 'compare', 'same', 'different', 'with', 'way'],
  remove: ['by', 'desk', 'remove', 'yes', 'reason'],
  'carry-on': ['by', 'desk', 'carry-on'],
};
const STRAY: Readonly<Record<string, string>> = Object.fromEntries(
  ['same', 'different', 'with', 'way'].map((name) => [name, `--${name} goes with --compare alone.`]),
);

async function invite(desk: string, by: string, role: 'desk' | 'observer'): Promise<ExitCode> {
  const answer = await ask(desk, 'POST', '/api/link/invitations', { by, role });
  if (answer === null) return 1;
  say(LinkInvitation.parse(answer).invitation);
  hint(
    `Hand this line to the other desk within ${LIMITS.LINK_INVITATION_HOURS} hours. They say: cauce invite --by NAME --accept '…'. Then both: cauce invite --by NAME --compare`,
  );
  return 0;
}

async function accept(desk: string, by: string, invitation: string): Promise<ExitCode> {
  if ((await ask(desk, 'POST', '/api/link/acceptances', { by, invitation })) === null) return 1;
  return compare(desk, by, null);
}

interface Verdict {
  readonly isSame: boolean;
  readonly way: string;
  /** Of which desk; null: of the only one that is not compared. */
  readonly with: string | null;
}

/** Shows the numbers of desks that are not compared, or were found to differ; a verdict is about one of them alone. */
async function compare(desk: string, by: string, verdict: Verdict | null): Promise<ExitCode> {
  const view = await ask(desk, 'GET', '/api/link');
  if (view === null) return 1;
  const { partners } = LinkView.parse(view);
  if (partners.length === 0) return refuse('No desk has answered an invitation of this desk yet.');
  const open = new Map(
    partners.filter(({ compared }) => compared === null).map((partner) => [partner.address, partner]),
  );
  if (open.size === 0) say('Every desk that has answered is compared.');
  for (const { desk: id, name, address, safetyNumber } of open.values())
    say(`${name} (${id}, ${address})\n  ${safetyNumber}`);
  if (verdict === null) {
    if (open.size > 0) say('Read it to each other, then say --compare --same, or --compare --different.');
    return 0;
  }
  const meant = [...open.values()].filter(
    ({ desk: id, name, address }) => verdict.with === null || [id, name, address].includes(verdict.with),
  );
  const [only, ...others] = meant;
  if (!only && open.size === 0) return 0;
  if (!only || others.length > 0)
    return refuse('Nothing was said: name the desk that was compared, --with its name or address.');
  const { isSame, way } = verdict;
  if ((await ask(desk, 'POST', '/api/link/comparisons', { by, desk: only.address, isSame, way })) === null) return 1;
  say(isSame ? `${only.name}: compared, the same` : `${only.name}: the numbers differ, not linked`);
  if (isSame) hint('It is linked within seconds after both have said so; cauce doctor and the Link page tell.');
  return 0;
}

/** Says for this desk that the link goes on at a relay that does not know it. */
async function carryOn(desk: string, by: string): Promise<ExitCode> {
  const answer = await ask(desk, 'POST', '/api/link/carry-on', { by });
  if (answer === null) return 1;
  const missing = LinkView.parse(answer).carry?.missing ?? [];
  say(
    missing.length > 0
      ? `Said for this desk. Still to say so: ${missing.join(', ')}.`
      : 'Said by every desk; the link goes on within seconds.',
  );
  return 0;
}

/** Takes a desk out of the link. @param reason null: only tells what it would mean */
async function remove(desk: string, by: string, whom: string, reason: string | null): Promise<ExitCode> {
  const view = await ask(desk, 'GET', '/api/link');
  if (view === null) return 1;
  const known = new Map(LinkView.parse(view).partners.map((partner) => [partner.address, partner]));
  const [meant, ...others] = [...known.values()].filter((partner) =>
    [partner.desk, partner.name, partner.address].includes(whom),
  );
  if (!meant || others.length > 0)
    return refuse(
      `Nobody was taken out: ${meant ? 'several desks are' : 'no desk is'} called ${whom}. Known are ${[...known.values()].map(({ desk: id, address }) => `${id} (${address})`).join(', ')}.`,
    );
  const { name, role, address } = meant;
  if (reason === null) {
    say(
      `${name} would read nothing that is said from then on; what it has read it keeps.${role === 'desk' ? ' There would be no hand-off with it any more, and groups on their way are told by phone.' : ''} With --yes and --reason it is done.`,
    );
    return 0;
  }
  if ((await ask(desk, 'POST', '/api/link/removals', { by, desk: address, reason })) === null) return 1;
  say(`${name}: taken out, as soon as the relay has ordered it.`);
  hint(
    'The other desks are told who did it, and why, and trust it no more. It comes back by a new invitation alone, of every desk of the link.',
  );
  return 0;
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** What comes next; beside what a script reads. */
const hint = (line: string): void => void process.stderr.write(`${line}\n`);

function refuse(line: string): 1 {
  process.stderr.write(`${line}\n`);
  return 1;
}

/** What a refusal says. */
interface Told {
  readonly detail?: string;
  readonly remedy?: string;
}

/** The desk's answer; a refusal is printed with what to do about it, and gives null. */
async function ask(desk: string, method: 'GET' | 'POST', path: string, body?: object): Promise<unknown> {
  const answer = await fetch(`${desk}${path}`, {
    method,
    ...(body ? { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : {}),
  }).catch(() => null);
  if (!answer) {
    process.stderr.write(`No desk answers at ${desk}. Start it, or give its address with --desk.\n`);
    return null;
  }
  const given = (await answer.json().catch(() => ({ detail: `What answers at ${desk} is no desk.` }))) as Told;
  if (answer.ok && !given.detail) return given;
  process.stderr.write(`${given.detail ?? `What answers at ${desk} is no desk.`} ${given.remedy ?? ''}\n`);
  return null;
}
