import type { ReactNode } from 'react';
import type { StripView } from '../desk/contract.ts';
import { Link } from '../app/router.tsx';
import { Icon } from '../parts/icon.tsx';
import type { Speech } from '../words/speech.ts';
import { useWords } from '../words/use-words.tsx';
import { writeCell } from './cells.ts';
import { groupPath } from './listed.ts';

export type Group = StripView['rows'][number]['offered'][number];

/** A group as one word and a number. Where `isLong`, one that is overdue says by how much. */
export function Pill({ group, isLong = false }: { readonly group: Group; readonly isLong?: boolean }): ReactNode {
  const speech = useWords();
  const { m, say } = speech;
  const { difference } = group;
  const look = group.overdue ? 'pill late' : group.waitsForUs ? 'pill you' : 'pill';
  return (
    <Link className={look} to={groupPath(group.id)}>
      {group.overdue && <Icon name="late" />}
      <b>{group.label}</b> {writeCell(group.headcount, speech)}
      {difference !== null && difference !== 0 && <b>{difference > 0 ? `+${difference}` : `−${-difference}`}</b>}
      {group.overdue && <span className={isLong ? undefined : 'vh'}>{overWords(group, speech)}</span>}
      {group.waitsForUs && <span className="vh">{say(m.ho.strip.yours)}</span>}
    </Link>
  );
}

const overWords = ({ overdueMinutes }: Group, { m, say }: Speech): string =>
  `· ${say(m.ho.note.over, { n: overdueMinutes ?? 0 })}`;

/** What a long pill says, for measuring. */
export const pillText = (group: Group, speech: Speech): string =>
  `${group.label} ${writeCell(group.headcount, speech)}${group.overdue ? ` ${overWords(group, speech)}` : ''}`;
