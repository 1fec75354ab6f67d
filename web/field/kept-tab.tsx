import { type ReactNode, useState } from 'react';
import { asProblem } from '../desk/ask.ts';
import { Icon } from '../parts/icon.tsx';
import { problemWords } from '../words/problem-words.ts';
import type { Speech } from '../words/speech.ts';
import { useWords } from '../words/use-words.tsx';
import { wallClockIn } from './clock.ts';
import { CorrectPanel } from './correct-panel.tsx';
import { sayDeed, type Told, toldBy } from './deeds.ts';
import { Language } from './place-choice.tsx';
import { canUndo, isStuck, type Kept } from './queue.ts';
import type { Queue } from './use-queue.ts';

export interface KeptTabProps {
  readonly queue: Queue;
  /** An instant of the desk, whose zone the times are shown in. */
  readonly zoneOf: string;
  readonly isSharp: boolean;
  readonly onSharp: (isSharp: boolean) => void;
  readonly onLeave: () => void;
}

/** What waits on this phone, what has gone, and how the phone is set. */
export function KeptTab({ queue, zoneOf, isSharp, onSharp, onLeave }: KeptTabProps): ReactNode {
  const { m } = useWords();
  const [told, setTold] = useState<Told | null>(null);
  if (told)
    return (
      <>
        <h1 className="ask">{m.field.correct}</h1>
        <CorrectPanel told={told} queue={queue} onClose={() => setTold(null)} />
      </>
    );
  return (
    <>
      <h1 className="ask">{m.field.kept}</h1>
      <KeptList queue={queue} zoneOf={zoneOf} isWhole />
      {queue.reached.length > 0 && (
        <section>
          <h2 className="kh">{m.field.sentLately}</h2>
          <ul className="field-list kp">
            {queue.reached.map((kept) => (
              <Row
                key={kept.id}
                kept={kept}
                zoneOf={zoneOf}
                note={m.field.reached}
                icon="yes"
                acts={toldBy(kept) ? [{ words: m.field.correct, do: () => setTold(toldBy(kept)) }] : []}
              />
            ))}
          </ul>
        </section>
      )}
      <div className="acts">
        <label className="check">
          <input type="checkbox" checked={isSharp} onChange={({ target }) => onSharp(target.checked)} /> {m.field.sharp}
        </label>
        <Language />
        <button className="big ghost" type="button" onClick={onLeave}>
          {m.field.change}
        </button>
      </div>
    </>
  );
}

export interface KeptListProps {
  readonly queue: Queue;
  readonly zoneOf: string;
  /** Says also that there is nothing. */
  readonly isWhole?: boolean;
}

export function KeptList({ queue, zoneOf, isWhole = false }: KeptListProps): ReactNode {
  const speech = useWords();
  const { m } = speech;
  if (queue.queue.length === 0) return isWhole ? <p className="l2">{m.field.keptNone}</p> : null;
  return (
    <section>
      {!isWhole && <h2 className="kh">{m.field.kept}</h2>}
      <p className="l2">{m.field.keptNote}</p>
      <ol className="field-list kp">
        {queue.queue.map((kept) => (
          <Row
            key={kept.id}
            kept={kept}
            zoneOf={zoneOf}
            note={noteOn(kept, speech)}
            icon={kept.refused === null ? 'wait' : 'no'}
            acts={actsOn(kept, queue, speech)}
          />
        ))}
      </ol>
    </section>
  );
}

function noteOn(kept: Kept, speech: Speech): string {
  const { m, say } = speech;
  if (kept.refused !== null)
    return say(m.field.refused, { why: problemWords(asProblem({ code: kept.refused }, 409), speech).what });
  return isStuck(kept) ? m.field.fails : m.field.waits;
}

/** What has not been on its way yet is taken back; what was refused is sent once more, or put away once it has been read. */
function actsOn(kept: Kept, queue: Queue, { m }: Speech): RowProps['acts'] {
  if (kept.refused === null) return canUndo(kept) ? [{ words: m.field.undo, do: () => queue.undo(kept.id) }] : [];
  return [
    { words: m.field.again, do: () => queue.again(kept.id) },
    { words: m.field.drop, do: () => queue.drop(kept.id) },
  ];
}

interface RowProps {
  readonly kept: Kept;
  readonly zoneOf: string;
  readonly note: string;
  readonly icon: 'wait' | 'no' | 'yes';
  readonly acts: readonly { readonly words: string; readonly do: () => void }[];
}

function Row({ kept, zoneOf, note, icon, acts }: RowProps): ReactNode {
  const speech = useWords();
  return (
    <li className={icon === 'no' ? 'bad' : undefined}>
      <span>
        <b>{sayDeed(kept.deed, speech)}</b>
        <small>
          <Icon name={icon} /> {note}
        </small>
      </span>
      <time>{wallClockIn(zoneOf, Date.parse(kept.at))}</time>
      {acts.length > 0 && (
        <span className="does">
          {acts.map(({ words, do: act }) => (
            <button key={words} className="slim" type="button" onClick={act}>
              {words}
              <span className="vh"> {sayDeed(kept.deed, speech)}</span>
            </button>
          ))}
        </span>
      )}
    </li>
  );
}
