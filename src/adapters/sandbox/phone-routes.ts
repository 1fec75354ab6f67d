import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { asInstant, type Refusal } from '../../model/index.ts';
import { type Phone, TIPLINE } from './cast.ts';
import { type Courier, type Faults, NO_FAULTS, USUAL_FAULTS } from './courier.ts';
import type { Hub } from './hub.ts';
import type { Office } from './office.ts';
import { type Player, Timings } from './player.ts';
import { readForwarded } from './scenario.ts';
import { listNotes, meetPhone, type World } from './world.ts';

export interface PhoneParts {
  readonly world: World;
  readonly office: Office;
  readonly player: Player;
  readonly courier: Courier;
  readonly hub: Hub;
  readonly faults: { current: Faults };
}

const MOST_SHOWN_COUNT = 100;
const share = z.number().min(0).max(1);

const Act = z.object({
  to: z.string().min(1).max(200),
  text: z.string().max(65_536).default(''),
  forwarded: z.enum(['forwarded', 'frequently-forwarded']).nullable().default(null),
  replyTo: z.string().nullable().default(null),
  edit: z.string().nullable().default(null),
  revoke: z.string().nullable().default(null),
  react: z
    .object({ message: z.string(), emoji: z.string().max(16) })
    .nullable()
    .default(null),
  location: z
    .object({
      lat: z.number().min(-90).max(90),
      lon: z.number().min(-180).max(180),
      name: z.string().nullable().default(null),
    })
    .nullable()
    .default(null),
  media: z.enum(['image', 'audio', 'video', 'document']).nullable().default(null),
  at: z.number().int().nullable().default(null),
});
const NewPhone = z.object({
  id: z.string().regex(/^[\w-]{1,40}$/),
  label: z.string().max(80).optional(),
  lang: z.string().max(12).optional(),
});
const Play = z.object({ speed: z.number().min(0).max(100_000).default(60), timing: z.enum(Timings).optional() });
const FaultsChange = z
  .object({
    duplicate: share,
    shuffle: share,
    delayMs: z.number().min(0).max(60_000),
    serverError: share,
    rateLimit: share,
    expiredMedia: share,
  })
  .partial();

/** The simulated phones: what they show, what they do, and the scenario that plays them. */
export function servePhones(server: FastifyInstance, parts: PhoneParts): void {
  const { world, office, player, courier, faults } = parts;
  server.get('/sandbox/phones', async () => ({
    phones: [...world.phones.values()].map((phone) => showPhone(world, phone)),
  }));
  server.post('/sandbox/phones', async (request, reply) =>
    take(NewPhone, request, reply, ({ id, label, lang }) =>
      reply.status(201).send(showPhone(world, meetPhone(world, id, label, lang))),
    ),
  );
  server.post('/sandbox/phones/:phone/messages', async (request, reply) =>
    take(Act, request, reply, (act) => {
      const phone = (request.params as { phone: string }).phone;
      if (!/^[\w-]{1,40}$/.test(phone)) return refuseRequest(reply, 404, 'unknown-phone', 'There is no such phone.');
      const at = act.at === null ? null : asInstant(act.at);
      const acted = office.act(phone, { ...act, forwarded: readForwarded(act.forwarded), at, seed: null });
      return acted.ok ? reply.status(201).send(acted.value) : answerRefusal(reply, acted.refusal);
    }),
  );
  server.post('/sandbox/play', async (request, reply) =>
    take(Play, request, reply, ({ speed, timing }) => reply.send(player.play(speed, timing))),
  );
  server.post('/sandbox/pause', async () => player.pause());
  server.post('/sandbox/rewind', async () => player.rewind());
  server.get('/sandbox/status', async () => ({
    play: player.status(),
    courier: courier.report(),
    faults: faults.current,
  }));
  server.post('/sandbox/faults', async (request, reply) =>
    take(z.union([z.enum(['none', 'usual']), FaultsChange]), request, reply, (change) => {
      faults.current = changeFaults(faults.current, change);
      return reply.send(faults.current);
    }),
  );
  server.get('/sandbox/live', (request, reply) => streamLive(request, reply, parts.hub));
}

function changeFaults(current: Faults, change: 'none' | 'usual' | z.infer<typeof FaultsChange>): Faults {
  if (change === 'none') return NO_FAULTS;
  if (change === 'usual') return USUAL_FAULTS;
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  return { ...current, ...given };
}

function take<T extends z.ZodType>(
  schema: T,
  request: FastifyRequest,
  reply: FastifyReply,
  use: (value: z.infer<T>) => FastifyReply,
): FastifyReply {
  const parsed = schema.safeParse(request.body ?? {});
  if (parsed.success) return use(parsed.data);
  const where = parsed.error.issues.map(({ path }) => path.join('.') || 'body').join(', ');
  return refuseRequest(reply, 400, 'bad-request', `Not in the expected form: ${where}.`);
}

const refuseRequest = (reply: FastifyReply, status: number, code: string, message: string): FastifyReply =>
  reply.status(status).type('application/problem+json').send({ status, code, title: message });

const answerRefusal = (reply: FastifyReply, { code, message, remedy }: Refusal): FastifyReply =>
  reply
    .status(code === 'nothing-to-send' ? 400 : 404)
    .type('application/problem+json')
    .send({ code, title: message, detail: remedy });

/** One phone with its chats and what it sees in each. */
function showPhone(world: World, phone: Phone): unknown {
  const groups = [...world.chats.values()].filter(({ members }) => members.includes(phone.id));
  const chats = [{ id: TIPLINE, name: 'Tipline', kind: 'tipline', members: [phone.id] }, ...groups];
  return {
    id: phone.id,
    label: phone.label,
    lang: phone.lang,
    chats: chats.map((chat) => ({ ...chat, messages: listNotes(world, phone.id, chat.id, MOST_SHOWN_COUNT) })),
  };
}

const HEARTBEAT_MS = 15_000;

function streamLive(request: FastifyRequest, reply: FastifyReply, hub: Hub): void {
  reply.hijack();
  const headers = reply.getHeaders() as Record<string, string>;
  reply.raw.writeHead(200, { ...headers, 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  reply.raw.write('retry: 2000\n\n');
  const leave = hub.listen((event, data) => void reply.raw.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`));
  const beat = setInterval(() => void reply.raw.write(':\n\n'), HEARTBEAT_MS).unref();
  request.raw.on('close', () => {
    clearInterval(beat);
    leave();
  });
}
