import { expect, test } from 'vitest';
import type { RelayClient } from '../link/index.ts';
import { refuseRelay } from '../relay/index.ts';
import { noteAnswers } from './relay-line.ts';

test('a relay that does not take the desk is told of once, with what to do; one that is away is no news', async () => {
  const answers = [refuseRelay('relay-away'), refuseRelay('desk-not-admitted'), refuseRelay('desk-not-admitted')];
  const told: string[] = [];
  const register = () => Promise.resolve(answers.shift());
  const { client } = noteAnswers({ register } as unknown as RelayClient, (error) =>
    told.push((error as Error).message),
  );
  for (let n = 0; n < 3; n += 1) await client.register();
  expect(told).toEqual([
    expect.stringMatching(/does not take this desk: .*Ask the operator of the relay for the admission word/),
  ]);
});

test('what a relay takes no more later on is told too: a clock that was set, a lost database, a proxy before it', async () => {
  const told: string[] = [];
  const refusing = ['request-late', 'link-unknown', 'proxy-refuses', 'epoch-passed', 'out-of-turn'] as const;
  const answers = refusing.flatMap((code) => [refuseRelay(code), refuseRelay(code)]);
  const post = () => Promise.resolve(answers.shift());
  const { client } = noteAnswers({ post } as unknown as RelayClient, (error) => told.push((error as Error).message));
  for (const _ of refusing.flatMap((code) => [code, code])) await client.post({} as never, 0, []);
  expect(told).toEqual([
    expect.stringContaining('Set the clock of this desk'),
    expect.stringContaining('whether its database was lost'),
    expect.stringContaining('client_max_body_size 16m'),
  ]);
});

test('a desk that begins is no news to anybody; one that its relay knew and knows no more is', async () => {
  const told: string[] = [];
  const letters = () => Promise.resolve(refuseRelay('desk-unknown'));
  const register = () => Promise.resolve({ ok: true, value: null });
  const { client } = noteAnswers({ letters, register } as unknown as RelayClient, (error) =>
    told.push((error as Error).message),
  );
  await client.letters(0, 0);
  expect(told).toEqual([]);
  await client.register();
  await client.letters(0, 0);
  expect(told).toEqual([expect.stringContaining('its database was lost or changed')]);
});
