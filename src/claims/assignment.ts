import { asClaimId, type ClaimId, type MessageId, type OriginId } from '../model/index.ts';
import { originIdOf } from './grading/described-origins.ts';
import type { Evidence, PlaceTree } from './evidence.ts';
import type { Fact } from './origins/facts.ts';
import { hash128 } from './keeping/hashing.ts';
import { assembleBook, type Book, enterBatch, listFacts, openBook } from './ledger.ts';

/** What a message goes back to and what it claims; null for chatter and questions, `unknown` for hearsay nobody has signed. */
export interface Assignment {
  readonly origin: OriginId | 'unknown' | null;
  readonly claim: ClaimId | null;
}

const NOTHING: Assignment = { origin: null, claim: null };
const NO_PLACES: PlaceTree = { within: () => null, name: () => null };

/**
 * Origin and claim of every message of a set: the stage `origins`. Also texts in which nothing was read get them where they are
 * forwarded: two wordings with another figure, place, day or "not" are two claims of one origin.
 */
export function assignOrigins(
  evidence: Iterable<Evidence>,
  places: PlaceTree = NO_PLACES,
): ReadonlyMap<MessageId, Assignment> {
  const all = [...evidence];
  const book = openBook({ places });
  enterBatch(book, all);
  const facts = listFacts(book);
  const spread = countFamilies(facts);
  const assigned = new Map<MessageId, Assignment>(all.map(({ message }) => [message.id, NOTHING]));
  const claims = nameStatements(facts, book);
  const { beginnings } = book.attribution;
  for (const fact of facts) {
    const { role, origin, statement } = fact.placement;
    if (role === 'asked' || (role === 'silent' && (spread.get(origin) ?? 0) < 2)) continue;
    assigned.set(fact.traits.id, {
      origin: beginnings[origin]!.attributed ? originIdOf(beginnings[origin]!.first) : 'unknown',
      claim: claims.get(statement)!,
    });
  }
  return assigned;
}

function countFamilies(facts: readonly Fact[]): ReadonlyMap<number, number> {
  const sizes = new Map<number, number>();
  for (const { placement } of facts) sizes.set(placement.origin, (sizes.get(placement.origin) ?? 0) + 1);
  return sizes;
}

/**
 * A statement's claim: the one its messages' reports lead to, where all statements of that claim agree to be one, else its own. Reading
 * may merge statements into a claim, never split a statement.
 */
function nameStatements(facts: readonly Fact[], book: Book): ReadonlyMap<number, ClaimId> {
  const { claims } = assembleBook(book);
  const claimOf = new Map(claims.flatMap(({ id, for: told }) => told.map(({ report }) => [report, id] as const)));
  const votes = new Map<number, Map<ClaimId, number>>();
  for (const { reports, placement } of facts) {
    const first = reports.find(({ polarity }) => polarity !== 'asked');
    const lead = first && claimOf.get(first.id);
    const tally = votes.get(placement.statement) ?? new Map<ClaimId, number>();
    votes.set(placement.statement, tally);
    if (lead) tally.set(lead, (tally.get(lead) ?? 0) + 1);
  }
  return new Map(
    [...votes].map(([statement, tally]) => {
      const lead = [...tally].reduce<readonly [ClaimId, number] | null>(
        (top, next) => (!top || next[1] > top[1] ? next : top),
        null,
      );
      return [
        statement,
        lead?.[0] ?? asClaimId(`c:${hash128(`statement ${book.attribution.statements[statement] ?? ''}`)}`),
      ];
    }),
  );
}
