/**
 * One desk process of several over one database: receives deliveries, digests what waits, folds what changed, as it is told, and says
 * what its claims are. Argument: the database's address.
 */
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { openStore } from '../../src/adapters/postgres/store.ts';
import { openKeyedHash } from '../../src/adapters/whatsapp-http/index.ts';
import { openDoor, packDelivery, sealDelivery } from '../../src/channels/index.ts';
import { createPlaceTree } from '../../src/claims/index.ts';
import { loadCorridor } from '../../src/cli/rooms.ts';
import { bindReader, type CloudLine, createDigestion, createWatch } from '../../src/desk/index.ts';
import { asChannelId, asInstant, type Channel, type Instant, type Zone } from '../../src/model/index.ts';
import { basePlaces, createGazetteer, createReader } from '../../src/reading/index.ts';

export const DESK_WORKER = import.meta.filename;

/** What a process is told to do, one after the other. `settle`: digest until nothing waits. */
export type Order =
  /** Begins anew; `now` stands until the next story. */
  | { readonly kind: 'open'; readonly now: Instant }
  | { readonly kind: 'digest' | 'fold' | 'settle' }
  | { readonly kind: 'receive'; readonly body: string };

/** What it answers once all is done: a hash over every byte of its claims, origins and estimates, and how many claims there are. */
export interface Answer {
  readonly print: string;
  readonly claims: number;
}

const ZONE = 'America/Mexico_City' as Zone;
const CORRIDOR = resolve(import.meta.dirname, '../../examples/corridors/matamoros-brownsville.json');

const TIPLINE: Channel = {
  id: asChannelId('tipline'),
  kind: 'whatsapp-cloud',
  name: 'Tipline',
  zone: ZONE,
  sourceClass: 'unknown',
  near: null,
  basis: { agreedBy: 'Ana', agreedAt: asInstant(0), purpose: 'test', notice: 'test' },
};
const LINE: CloudLine = { tipline: TIPLINE, groups: new Map(), verifyToken: '', classOf: () => null };

async function openProcess(url: string): Promise<(orders: readonly Order[]) => Promise<Answer>> {
  const corridor = loadCorridor(CORRIDOR);
  if (!corridor.ok) throw new Error(corridor.refusal.message);
  const base = basePlaces();
  const reader = createReader({ gazetteer: createGazetteer({ base, corridor: corridor.value.places }) });
  const places = createPlaceTree([...base, ...corridor.value.places]);
  const store = await openStore(url);
  const keyedHash = openKeyedHash(new Uint8Array(32).fill(7));
  const door = openDoor({ keyedHash });
  let now = asInstant(0);
  const digestion = createDigestion(LINE, {
    store,
    clock: () => now,
    // No story tells of danger to one person: all of it is evidence.
    divert: (reads) => ({ kept: reads, withheld: [], referrals: [] }),
    read: bindReader({
      reader: () => reader,
      channelOf: () => TIPLINE,
      onError: (error) => {
        throw error;
      },
    }),
  });
  let watch = createWatch(store, places);
  const obey = async (order: Order): Promise<void> => {
    if (order.kind === 'open') [now, watch] = [order.now, createWatch(store, places)];
    if (order.kind === 'digest') await digestion.digest();
    if (order.kind === 'fold') await watch.catchUp(now);
    if (order.kind === 'settle') while ((await digestion.digest()).taken > 0);
    if (order.kind !== 'receive') return;
    const sealed = sealDelivery(order.body, TIPLINE.id, now, { door, keyedHash, hasLeft: () => false });
    if (!sealed.ok) throw new Error(sealed.refusal.message);
    await store.appendDeliveries([{ channel: TIPLINE.id, body: packDelivery(sealed.value.delivery) }]);
  };
  return async (orders) => {
    for (const order of orders) await obey(order);
    const picture = watch.picture();
    return {
      print: createHash('sha256').update(JSON.stringify(picture)).digest('hex'),
      claims: picture.claims.length,
    };
  };
}

if (import.meta.main) {
  const obeyAll = await openProcess(process.argv[2]!);
  process.on('message', (orders: readonly Order[]) => void obeyAll(orders).then((answer) => process.send!(answer)));
  process.on('disconnect', () => process.exit());
  process.send!('ready');
}
