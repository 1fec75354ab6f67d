import {
  asOriginId,
  type MessageId,
  type Origin,
  type OriginId,
  type ReportBasis,
  type SourceClass,
} from '../../model/index.ts';
import type { Beginning } from '../placement.ts';
import type { Outcomes } from '../evidence.ts';
import type { Fact } from '../origins/facts.ts';
import { type OriginView, rateOrigin } from './grade.ts';
import { hash128 } from '../keeping/hashing.ts';

/** A function of the first message, not of when it came in. */
export const originIdOf = (first: MessageId): OriginId => asOriginId(`o:${hash128(`origin ${first}`)}`);

/** An origin, and what a grade needs to know of it. */
export interface Described {
  readonly origin: Origin;
  readonly view: OriginView;
  /** When its first message was sent. */
  readonly at: number;
}

/** An origin from its messages, in the order they were sent. */
export function describeOrigin(
  facts: readonly Fact[],
  { first, attributed }: Beginning,
  outcomes: Outcomes,
): Described {
  const head = facts[0]!;
  const view: OriginView = {
    attributed,
    sourceClass: standingOf(head),
    basis: basisOf(head),
    channelKind: head.channelKind,
    messages: facts.length,
  };
  const origin: Origin = {
    id: originIdOf(first),
    attributed,
    messages: facts.map(({ traits, placement }) => ({
      message: traits.id,
      link: placement.link,
      likeness: round(placement.likeness),
    })),
    basis: view.basis,
    sourceClass: view.sourceClass,
    reliability: rateOrigin(view, outcomes),
  };
  return { origin, view, at: head.traits.at };
}

/** Who only asks stands behind nothing, but a screen can show where the question came from; how they know is that of their first. */
export function describeAsker({ traits, reports, sourceClass, channelKind }: Fact): Described {
  const { basis } = reports.find(({ polarity }) => polarity === 'asked')!;
  const origin: Origin = {
    id: originIdOf(traits.id),
    attributed: false,
    messages: [{ message: traits.id, link: 'first', likeness: 1 }],
    basis,
    sourceClass,
    reliability: 'F',
  };
  return { origin, view: { attributed: false, sourceClass, basis, channelKind, messages: 1 }, at: traits.at };
}

export const round = (share: number): number => Math.round(share * 1000) / 1000;

/** A forward does not lend its sender's standing to what it forwards. */
const standingOf = ({ traits, sourceClass }: Fact): SourceClass => (traits.forwarded ? 'unknown' : sourceClass);

function basisOf({ traits, reports, sourceClass, channelKind }: Fact): ReportBasis {
  const bases = reports.map(({ basis }) => basis);
  switch (traits.speaker.voice) {
    case 'witness':
      return bases.includes('participant') && !bases.includes('eyewitness') ? 'participant' : 'eyewitness';
    case 'official':
      return bases.includes('media') ? 'media' : 'official';
    case 'relayed':
    case 'hearsay':
      return 'hearsay';
    case 'unmarked':
      // An officer's form is filled in on the spot.
      if (channelKind === 'field-form' && sourceClass === 'own-officer') return 'eyewitness';
      return bases[0] ?? 'unmarked';
  }
}
