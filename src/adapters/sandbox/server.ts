import fastify, { type FastifyInstance } from 'fastify';
import { asInstant, type Instant } from '../../model/index.ts';
import type { Cast } from './cast.ts';
import { openChance } from './chance.ts';
import { type CourierReport, type Faults, NO_FAULTS, openCourier } from './courier.ts';
import { serveGraph } from './graph-routes.ts';
import { openHub } from './hub.ts';
import { openOffice, type Office } from './office.ts';
import type { Line } from './payloads.ts';
import { servePhones } from './phone-routes.ts';
import { openPlayer, type Player, type Timing } from './player.ts';
import type { ScenarioLine } from './scenario.ts';
import { openWorld } from './world.ts';

export interface SandboxOptions {
  /** 0 takes any free port. The stand-in listens on the loopback interface only. */
  readonly port: number;
  readonly line: Line;
  readonly cast?: Cast;
  readonly scenario?: readonly ScenarioLine[];
  readonly timing?: Timing;
  readonly faults?: Faults;
  readonly seed?: number;
  /** Origins whose pages may call `/sandbox/…` directly, e.g. `http://localhost:4680`. */
  readonly allowOrigins?: readonly string[];
  readonly now?: () => Instant;
}

export interface Sandbox {
  readonly url: string;
  readonly office: Office;
  readonly player: Player;
  /**
   * The time a desk beside this stand-in should show: the scenario's own with `as-told` (its beginning, before it plays), else
   * the real one.
   */
  clock(): Instant;
  report(): CourierReport;
  /** Resolves once every webhook has been delivered. */
  settle(): Promise<void>;
  stop(): Promise<void>;
}

const HOST = '127.0.0.1';

/** Starts the stand-in of the Graph API with its simulated phones. */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const { line, cast = { phones: [], chats: [] }, scenario = [], timing = 'recent', seed = 1 } = options;
  const now = options.now ?? ((): Instant => asInstant(Date.now()));
  const faults = { current: options.faults ?? NO_FAULTS };
  const faultsNow = (): Faults => faults.current;
  const world = openWorld(cast);
  const hub = openHub();
  const courier = openCourier(line, faultsNow, openChance(seed));
  const told = (): Instant | null => player.now() ?? scenario[0]?.at ?? null;
  const shows = (): Instant => (player.status().timing === 'as-told' ? (told() ?? now()) : now());
  const parts = { line, world, courier, hub, now, shows };
  const office = openOffice(parts);
  const player = openPlayer({ lines: scenario, world, office, hub, now, timing });
  const server = openServer(options.allowOrigins ?? []);
  serveGraph(server, { ...parts, faultsNow, chance: openChance(seed + 1) });
  servePhones(server, { world, office, player, courier, hub, faults });
  await server.listen({ host: HOST, port: options.port });
  const { port } = server.server.address() as { port: number };
  return {
    url: `http://${HOST}:${port}`,
    office,
    player,
    clock: shows,
    report: courier.report,
    settle: courier.settle,
    async stop() {
      player.stop();
      await courier.stop();
      server.server.closeAllConnections();
      await server.close();
    },
  };
}

const OWN_HOST = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;

/** Loopback only, and only for pages that were named: a web page elsewhere must not reach a phone by way of the browser. */
function openServer(allowOrigins: readonly string[]): FastifyInstance {
  const server = fastify({ logger: false, bodyLimit: 1024 * 1024, forceCloseConnections: true });
  server.addHook('onRequest', async (request, reply) => {
    const { origin, host = '' } = request.headers;
    if (!OWN_HOST.test(host)) return reply.status(421).send({ code: 'foreign-host' });
    if (origin === undefined || origin === `http://${host}`) return undefined;
    if (!allowOrigins.includes(origin)) return reply.status(403).send({ code: 'foreign-origin' });
    reply.headers({
      'access-control-allow-origin': origin,
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers': 'content-type',
      vary: 'origin',
    });
    return request.method === 'OPTIONS' ? reply.status(204).send() : undefined;
  });
  server.get('/healthz', async () => ({ ok: true }));
  return server;
}
