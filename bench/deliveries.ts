import { createHmac } from 'node:crypto';
import { connect } from 'node:net';
import { loadTexts } from './messages.ts';

/** A signed request, ready to be written to a socket. */
export type Request = Buffer;

const BEGIN_SECONDS = Math.floor(Date.now() / 1_000) - 3_600;

/** Webhook requests as the platform sends them, `perRequest` messages each; message ids count up from `first`. */
export function makeRequests(count: number, perRequest: number, secret: string, first = 0): readonly Request[] {
  const texts = loadTexts();
  return Array.from({ length: count }, (_, n) => {
    const messages = Array.from({ length: perRequest }, (_unused, k) => {
      const id = first + n * perRequest + k;
      return {
        from: `52550000${String(id % 5_000).padStart(4, '0')}`,
        id: `wamid.${id}`,
        timestamp: String(BEGIN_SECONDS + (id % 3_600)),
        type: 'text',
        text: { body: texts[id % texts.length] },
      };
    });
    return signRequest(JSON.stringify(wrapMessages(messages)), secret);
  });
}

/** A webhook body as the platform sends it; contacts only where some are given. */
export const wrapMessages = (messages: readonly unknown[], contacts?: readonly unknown[]): unknown => ({
  object: 'whatsapp_business_account',
  entry: [
    {
      id: '1',
      changes: [
        {
          field: 'messages',
          value: {
            messaging_product: 'whatsapp',
            metadata: { display_phone_number: '525500000000', phone_number_id: '1' },
            ...(contacts ? { contacts } : {}),
            messages,
          },
        },
      ],
    },
  ],
});

export function signRequest(body: string, secret: string): Request {
  const signature = createHmac('sha256', secret).update(body).digest('hex');
  const head = `POST /hooks/whatsapp HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\nx-hub-signature-256: sha256=${signature}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n`;
  return Buffer.from(head + body);
}

export interface LoadResult {
  /** Requests answered with 200, by position. */
  readonly answered: readonly boolean[];
  readonly seconds: number;
  readonly p50Milliseconds: number;
  readonly p99Milliseconds: number;
}

/** Sends requests over `connections` kept-alive sockets, each waiting for its answer before the next. A broken socket ends its share. */
export async function sendAll(
  port: number,
  requests: readonly Request[],
  connections: number,
  onAnswer: () => void = () => undefined,
): Promise<LoadResult> {
  const answered: boolean[] = requests.map(() => false);
  const times: number[] = [];
  let next = 0;
  const take = (): number | null => (next < requests.length ? next++ : null);
  const from = performance.now();
  await Promise.all(
    Array.from({ length: connections }, () =>
      sendShare(port, requests, take, (at, isOk, milliseconds) => {
        answered[at] = isOk;
        times.push(milliseconds);
        onAnswer();
      }),
    ),
  );
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { answered, seconds: (performance.now() - from) / 1_000, p50Milliseconds: at(0.5), p99Milliseconds: at(0.99) };
}

function sendShare(
  port: number,
  requests: readonly Request[],
  take: () => number | null,
  note: (at: number, isOk: boolean, milliseconds: number) => void,
): Promise<void> {
  return new Promise((done) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    let current: number | null = null;
    let since = 0;
    let heard = '';
    const send = (): void => {
      current = take();
      if (current === null) return void socket.end();
      since = performance.now();
      socket.write(requests[current]!);
    };
    socket.on('connect', send);
    socket.on('data', (data) => {
      heard += data.toString('latin1');
      if (!heard.includes('\r\n\r\n')) return;
      note(current!, heard.startsWith('HTTP/1.1 200'), performance.now() - since);
      heard = '';
      send();
    });
    socket.on('error', () => undefined);
    socket.on('close', () => done());
  });
}
