import {
  type AddressBook,
  answerHandshake,
  type AnswerKey,
  type Door,
  isSigned,
  type KeyedHash,
  packDelivery,
  sealDelivery,
  type SignaturePorts,
} from '../channels/index.ts';
import { type Instant, LIMITS, ok, type Result } from '../model/index.ts';
import type { CloudLine } from './cloud-line.ts';
import type { Digested } from './digestion.ts';
import type { OptOut, Store } from './ports.ts';
import { type DeskRefusal, refuseDesk } from './refusals.ts';

export interface ReceptionPorts {
  readonly store: Pick<Store, 'appendDeliveries' | 'countBacklog' | 'loadOptOuts'>;
  readonly door: Door;
  readonly keyedHash: KeyedHash;
  readonly signature: SignaturePorts;
  readonly areSame: (a: string, b: string) => boolean;
  readonly addressBook: AddressBook;
  readonly decode: (bytes: Uint8Array) => string;
  readonly clock: () => Instant;
}

/** The first pace: checks, passes the door, stores, commits, answers. Reading is for later. */
export interface Reception {
  shakeHands(query: Readonly<Record<string, string | undefined>>): Result<string, DeskRefusal>;
  /** Resolves ok only once the delivery is durable. A bad signature stores nothing. */
  receive(body: Uint8Array, signature: string | null): Promise<Result<void, DeskRefusal>>;
  onReceived(listener: () => void): void;
  /** Hears what was digested: less waits, those who left are turned away from now on, and those who came back are heard. */
  noteDigested(digested: Digested): Promise<void>;
  /** Looks up anew how much waits and who has left; other processes may have changed both. */
  refresh(): Promise<void>;
  backlog(): number;
  optedOut(): number;
}

export function createReception(line: CloudLine | null, ports: ReceptionPorts): Reception {
  let backlog = 0;
  let tellReceived = (): void => undefined;
  const leavers = new Set<string>();
  const note = ({ leaver }: OptOut): void => void leavers.add(leaver);
  const sealPorts = {
    door: ports.door,
    keyedHash: ports.keyedHash,
    hasLeft: (leaver: string) => leavers.has(leaver),
    ...(line ? { classOf: line.classOf } : {}),
  };
  return {
    shakeHands: (query) => (line ? answerHandshake(query, line.verifyToken, ports.areSame) : noLine()),
    async receive(body, signature) {
      const refusal = line ? checkDelivery(body, signature, backlog, ports) : noLine();
      if (refusal) return refusal;
      const sealed = sealDelivery(ports.decode(body), line!.tipline.id, ports.clock(), sealPorts);
      if (!sealed.ok) return refuseDesk('bad-request', sealed.refusal.message, sealed.refusal.remedy);
      // At once: two commits one after the other would halve what a line takes in.
      await Promise.all([
        ports.store.appendDeliveries([{ channel: line!.tipline.id, body: packDelivery(sealed.value.delivery) }]),
        ports.addressBook.remember(sealed.value.addresses),
      ]);
      backlog += 1;
      // Whoever digests goes on until nothing waits: it is woken for the first, not for each.
      if (backlog === 1) tellReceived();
      return ok(undefined);
    },
    onReceived: (listener) => void (tellReceived = listener),
    async noteDigested({ taken, left, returned }) {
      backlog = Math.max(0, backlog - taken);
      if (backlog > 0) tellReceived();
      left.forEach(note);
      returned.forEach((leaver) => leavers.delete(leaver));
      for (const source of left.flatMap(({ sources }) => sources)) await ports.addressBook.forget(source as AnswerKey);
    },
    async refresh() {
      backlog = await ports.store.countBacklog();
      if (backlog > 0) tellReceived();
      const left = await ports.store.loadOptOuts();
      leavers.clear();
      left.forEach(note);
    },
    backlog: () => backlog,
    optedOut: () => leavers.size,
  };
}

type Refused = ReturnType<typeof refuseDesk>;

const noLine = (): Refused =>
  refuseDesk(
    'not-configured',
    'This desk has no WhatsApp number.',
    'Add the number, app secret and verify token to the desk’s settings.',
  );

function checkDelivery(
  body: Uint8Array,
  signature: string | null,
  backlog: number,
  ports: ReceptionPorts,
): Refused | null {
  if (!isSigned(signature ?? undefined, body, ports.signature))
    return refuseDesk(
      'bad-signature',
      'The delivery is not signed with this desk’s app secret.',
      'Check the app secret in the desk’s settings.',
    );
  if (backlog < LIMITS.INTAKE_BACKLOG_COUNT) return null;
  return refuseDesk(
    'backlog-full',
    'More deliveries wait than the desk can hold.',
    'Send it again later; nothing was stored.',
    true,
  );
}
