import type { ReactNode } from 'react';
import type { GateView, GradeView } from '../desk/contract.ts';
import { GradeChip } from '../parts/grade-chip.tsx';
import { formatLikely } from '../words/format.ts';
import type { Speech } from '../words/speech.ts';
import { useWords } from '../words/use-words.tsx';

type Settle = GateView['settle'][number];

/** Questions whose answers would settle the matter, with what each answer would do. */
export function Settles({ gate }: { readonly gate: GateView }): ReactNode {
  const speech = useWords();
  const { m, say } = speech;
  return (
    <section aria-labelledby="settle" className="settle">
      <h2 className="h" id="settle">
        {m.gate.settle}
      </h2>
      <ol>
        {gate.settle.map((settle) => (
          <li key={settle.code}>
            <h3>{settleWords(settle, speech)}</h3>
            <p className="meta">{say(m.gate.about, { n: settle.minutes })}</p>
            <dl className="if">
              <dt>{m.gate.ifYes}</dt>
              <dd>
                <Would would={settle.yes} of={gate.conditions.length} />
              </dd>
              <dt>{m.gate.ifNo}</dt>
              <dd>
                <Would would={settle.no} of={gate.conditions.length} />
              </dd>
            </dl>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Would({ would, of }: { readonly would: Settle['yes']; readonly of: number }): ReactNode {
  const { m, say } = useWords();
  const grade = parseGrade(would.grade);
  return (
    <>
      {grade && <GradeChip grade={grade} />} {say(m.gate.wouldMeet, { met: would.met, n: of })},{' '}
      {say(m.claims.likely, { n: formatLikely(would.probability) })}
    </>
  );
}

function settleWords({ code, place }: Settle, { m, say }: Speech): string {
  const known: Readonly<Record<string, string>> = m.gate.settleCode;
  const at = place ? say(m.place.at, { place }) : '';
  return known[code] ? say(known[code], { at }) : code.replaceAll('-', ' ');
}

function parseGrade(text: string): GradeView | null {
  const found = /^([A-F])([1-6])$/.exec(text);
  if (!found) return null;
  return {
    reliability: found[1] as GradeView['reliability'],
    credibility: Number(found[2]) as GradeView['credibility'],
  };
}
