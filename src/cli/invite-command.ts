import { LinkInvitation, LinkView } from '../desk/index.ts';
import { type Command, type ExitCode, wrongUse } from './command.ts';

const DEFAULT_DESK = 'http://localhost:4680';

export const inviteCommand: Command = {
  name: 'invite',
  usage:
    "cauce invite --by NAME [--desk URL] [--observer] [--accept 'cauce-invitation:…' | --compare [--same|--different]]",
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
    way: { type: 'string', value: 'WAY', help: 'How it was compared: phone (default), in-person or qr.' },
  },
  manual: ['docs/operating/first-hand-off.md goes through it step by step.'],
  async run(_words, options): Promise<ExitCode> {
    const by = String(options['by'] ?? '').trim();
    if (by.length < 2) return wrongUse(inviteCommand, '--by says who does it.');
    if (options['same'] && options['different'])
      return wrongUse(inviteCommand, 'the numbers are the same or they are not.');
    const desk = String(options['desk'] ?? DEFAULT_DESK);
    if (typeof options['accept'] === 'string') return accept(desk, by, options['accept']);
    if (!options['compare']) return invite(desk, by, options['observer'] ? 'observer' : 'desk');
    const isSame = options['same'] ? true : options['different'] ? false : null;
    return compare(desk, by, isSame, String(options['way'] ?? 'phone'));
  },
};

async function invite(desk: string, by: string, role: 'desk' | 'observer'): Promise<ExitCode> {
  const answer = await ask(desk, 'POST', '/api/link/invitations', { by, role });
  if (answer === null) return 1;
  say(LinkInvitation.parse(answer).invitation);
  return 0;
}

async function accept(desk: string, by: string, invitation: string): Promise<ExitCode> {
  if ((await ask(desk, 'POST', '/api/link/acceptances', { by, invitation })) === null) return 1;
  return compare(desk, by, null, 'phone');
}

/** Without a verdict it shows the numbers; with one it says it of every desk that is not compared yet. */
async function compare(desk: string, by: string, isSame: boolean | null, way: string): Promise<ExitCode> {
  const view = await ask(desk, 'GET', '/api/link');
  if (view === null) return 1;
  const open = LinkView.parse(view).partners.filter(({ compared }) => compared === null);
  if (open.length === 0) say('Every desk that has answered is compared.');
  for (const { name, address, safetyNumber } of open) {
    say(`${name}\n  ${safetyNumber}`);
    if (isSame === null) continue;
    if ((await ask(desk, 'POST', '/api/link/comparisons', { by, desk: address, isSame, way })) === null) return 1;
    say(isSame ? '  compared: the same' : '  the numbers differ: not linked');
  }
  if (isSame === null && open.length > 0) say('Read it to each other, then say --same or --different.');
  return 0;
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);

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
  const given = (await answer.json()) as { detail?: string; remedy?: string };
  if (answer.ok) return given;
  process.stderr.write(`${given.detail ?? answer.status} ${given.remedy ?? ''}\n`);
  return null;
}
