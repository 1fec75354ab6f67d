import type { Client } from 'pg';
import { sendAll, signRequest, wrapMessages } from '../../bench/deliveries.ts';
import { APP_SECRET } from '../../bench/desk-process.ts';
import { waitForInbox } from './database.ts';

export interface Reply<T> {
  readonly status: number;
  readonly body: T & { readonly code?: string };
}

/** What a browser asks of a desk; `urlOf` is asked each time, for a desk that is started anew has another. */
export const talkTo = (urlOf: () => string) => ({
  get: async <T>(path: string): Promise<T> => (await (await fetch(`${urlOf()}${path}`)).json()) as T,
  post: async <T>(path: string, body: unknown): Promise<Reply<T>> => {
    const reply = await fetch(`${urlOf()}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return { status: reply.status, body: (await reply.json()) as Reply<T>['body'] };
  },
});

/** Somebody writes to the tipline; resolves when the desk has taken it in. Every id is another sender. */
export async function writeTo(
  port: number,
  database: Client,
  id: string,
  text: string,
  seconds: number,
): Promise<void> {
  const from = `52550000${id.padStart(4, '0')}`;
  const message = { from, id: `wamid.${id}`, timestamp: String(seconds), type: 'text', text: { body: text } };
  await sendAll(port, [signRequest(JSON.stringify(wrapMessages([message], [])), APP_SECRET)], 1);
  await waitForInbox(database);
}
