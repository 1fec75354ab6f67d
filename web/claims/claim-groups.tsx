import { type ReactNode, useId, useState } from 'react';
import type { PlaceView } from '../desk/contract.ts';
import { GradeChip } from '../parts/grade-chip.tsx';
import { Icon } from '../parts/icon.tsx';
import { Moment } from '../parts/moment.tsx';
import { formatInterval } from '../words/format.ts';
import type { Speech } from '../words/speech.ts';
import { useWords } from '../words/use-words.tsx';
import { ClaimLine } from './claim-line.tsx';
import type { ClaimGroup } from './groups.ts';

/** Up to so many claims everything stands open; above it only the first group does, and the rest is a list of places. */
const MOST_OPEN = 40;
/** A group shows so many, and so many more each time it is asked: a page stays short however much is told. What wants a decision leaves room for the places below it. */
const PAGE = 40;
const FIRST_DECISIONS = 10;

/** Claims in groups that open and close. What is open is forgotten with the page. */
export function ClaimGroups({ groups }: { readonly groups: readonly ClaimGroup[] }): ReactNode {
  const { m } = useWords();
  const [chosen, setChosen] = useState<Readonly<Record<string, boolean>>>({});
  const total = groups.reduce((sum, { key, claims }) => sum + (key === 'decision' ? 0 : claims.length), 0);
  return (
    <>
      <p className="table-note meta">
        <span>{m.board.tickKey}</span>
        <span className="keys-note">
          <kbd>j</kbd> <kbd>k</kbd> {m.claims.keyStep} · <kbd>←</kbd> <kbd>→</kbd> {m.claims.keyFold}
        </span>
      </p>
      <div className="cgroups">
        {groups.map((group, index) => {
          const isOpen = chosen[group.key] ?? (total <= MOST_OPEN || index === 0);
          return (
            <Group
              key={group.key}
              group={group}
              isOpen={isOpen}
              onOpen={(next) => setChosen((before) => ({ ...before, [group.key]: next }))}
            />
          );
        })}
      </div>
    </>
  );
}

interface GroupProps {
  readonly group: ClaimGroup;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

function Group({ group, isOpen, onOpen }: GroupProps): ReactNode {
  const speech = useWords();
  const { m, say } = speech;
  const id = useId();
  const { key, claims, place, lastAt } = group;
  const [most, setMost] = useState(key === 'decision' ? FIRST_DECISIONS : PAGE);
  return (
    <section className="cgroup" aria-labelledby={id}>
      <h2>
        <button
          id={id}
          className="ghead"
          type="button"
          data-step="head"
          aria-expanded={isOpen}
          onClick={() => onOpen(!isOpen)}
        >
          <Icon name="down" />
          <span className="name">{groupName(group, speech)}</span>
          {place && <Estimate place={place} />}
          <span className="told">
            <span className="counts">{groupCounts(group, speech)}</span>
            <span className="last">
              <Moment at={lastAt} />
            </span>
          </span>
        </button>
      </h2>
      {isOpen && (
        <ol className="table">
          {claims.slice(0, most).map((claim) => (
            <ClaimLine key={claim.id} claim={claim} />
          ))}
        </ol>
      )}
      {isOpen && claims.length > most && (
        <button className="b quiet more" type="button" data-step="more" onClick={() => setMost(most + PAGE)}>
          {say(m.claims.more, { n: Math.min(PAGE, claims.length - most), all: claims.length })}
        </button>
      )}
    </section>
  );
}

/** How many people are there, as the board has it; it opens with the group's claims. */
function Estimate({ place: { estimate } }: { readonly place: PlaceView }): ReactNode {
  const speech = useWords();
  if (!estimate) return null;
  return (
    <span className="size">
      {formatInterval(estimate.count, speech)} <GradeChip grade={estimate.grade} />
    </span>
  );
}

function groupName({ key, place }: ClaimGroup, { m, named }: Speech): string {
  if (place) return named(place.name);
  return m.claims.group[key as keyof Speech['m']['claims']['group']];
}

function groupCounts({ key, claims, above, doubtful }: ClaimGroup, { m, say }: Speech): string {
  const parts = [
    say(m.claims.held, { n: claims.length }),
    key !== 'decision' && above > 0 ? say(m.claims.above, { n: above }) : '',
    doubtful > 0 ? say(m.claims.doubtful, { n: doubtful }) : '',
  ];
  return parts.filter(Boolean).join(', ');
}
