import type { z } from 'zod';
import { type DeskRefusal, type Problem, statusOf } from '../../desk/index.ts';
import { isDiskFull } from '../disk-full.ts';
import { isDatabaseAway } from '../postgres/away.ts';

/** A refusal as RFC 9457 problem details, with the status it is answered with. */
export const problemOf = (refusal: DeskRefusal): z.infer<typeof Problem> => ({
  type: `/api/docs/errors#${refusal.code}`,
  title: refusal.code,
  status: statusOf(refusal.code),
  code: refusal.code,
  detail: refusal.message,
  remedy: refusal.remedy,
  retry: refusal.retry,
});

export const PROBLEM_TYPE = 'application/problem+json';
export const RETRY_SECONDS = '5';

export const TOO_LARGE: DeskRefusal = {
  code: 'too-large',
  message: 'That is larger than the desk takes.',
  remedy: 'Split it, or import a shorter export.',
  retry: false,
};

export const UNKEEPABLE: DeskRefusal = {
  code: 'bad-request',
  message: 'A text holds a zero byte or half a character.',
  remedy: 'Send it without; other texts of any script are taken.',
  retry: false,
};

const DATABASE_AWAY: DeskRefusal = {
  code: 'database-away',
  message: 'The desk cannot reach its database.',
  remedy:
    'Nothing that was answered is lost, and the desk goes on by itself as soon as it is back; where it lasts, the log of the desk says why.',
  retry: true,
};

export const DISK_FULL: DeskRefusal = {
  code: 'disk-full',
  message: 'The disk of the desk is full.',
  remedy: 'This was not stored; what was answered before is. Make room on the disk, then try again.',
  retry: true,
};

/** What is told outside of an error nobody expected. */
export function problemOfError(error: unknown): z.infer<typeof Problem> {
  if (isDiskFull(error)) return problemOf(DISK_FULL);
  return isDatabaseAway(error) ? problemOf(DATABASE_AWAY) : BUG;
}

/** An error that is a bug, as it is told outside: the log says what it was. */
const BUG = {
  type: 'about:blank',
  title: 'bug',
  status: 500,
  code: 'bug',
  detail: 'Something in Cauce is wrong.',
  remedy: 'The log of the desk says what; nothing was lost.',
  retry: true,
};
