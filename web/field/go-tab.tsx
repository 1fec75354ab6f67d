import { type ReactNode, type Ref, useEffect, useRef, useState } from 'react';
import type { FieldView, ProblemView } from '../desk/contract.ts';
import { actingName, commandOf, newCommandId, sendAct } from '../handoffs/acting.ts';
import { writeCell } from '../handoffs/cells.ts';
import { Icon, type IconName } from '../parts/icon.tsx';
import { ProblemNote } from '../parts/problem-note.tsx';
import { formatClock } from '../words/format.ts';
import type { Speech } from '../words/speech.ts';
import { useWords } from '../words/use-words.tsx';
import { CorrectPanel } from './correct-panel.tsx';
import { isPressed, type Told } from './deeds.ts';
import { Lead } from './foot.tsx';
import { GoWord } from './go-word.tsx';
import { KeptList } from './kept-tab.tsx';
import { OfferPanel } from './offer-panel.tsx';
import type { Tab } from './field-page.tsx';
import type { Deed } from './queue.ts';
import { ReasonPanel } from './reason-panel.tsx';
import { Stepper } from './stepper.tsx';
import { UndoBar } from './undo-bar.tsx';
import type { Field } from './use-field.ts';
import type { Queue } from './use-queue.ts';
import type { Word } from './why.ts';

export interface GoTabProps {
  readonly field: Field;
  readonly queue: Queue;
  readonly onTab: (tab: Tab) => void;
}

type Next = FieldView['next'][number];
type Panel =
  | { readonly kind: 'reason'; readonly next: Next; readonly press: 'hold' | 'recall' }
  | { readonly kind: 'offer' }
  | { readonly kind: 'correct'; readonly told: Told }
  | null;

/** The word, who else is here, and what may be pressed, all within reach of a thumb. */
export function GoTab({ field, queue, onTab }: GoTabProps): ReactNode {
  const [panel, setPanel] = useState<Panel>(null);
  const [isBack, setIsBack] = useState(false);
  const open = (next: Panel): void => {
    setIsBack(next === null);
    setPanel(next);
  };
  const close = (): void => open(null);
  const { view, isLost } = field;
  const word: Word = isLost || !view ? 'no-connection' : view.word;
  return (
    <>
      <GoWord view={view} word={word} />
      {panel === null && <Beside view={view} word={word} queue={queue} />}
      {panel?.kind === 'reason' && (
        <ReasonPanel
          press={panel.press}
          onCancel={close}
          onSend={(reason) => {
            keepNext(queue, panel.next, labelOf(view, panel.next), { reason });
            close();
          }}
        />
      )}
      {panel?.kind === 'offer' && view && <OfferPanel place={view.place.id} queue={queue} onClose={close} />}
      {panel?.kind === 'correct' && <CorrectPanel told={panel.told} queue={queue} onClose={close} />}
      {panel === null && <Acts field={field} word={word} queue={queue} isBack={isBack} onPanel={open} onTab={onTab} />}
    </>
  );
}

/** What waits on the phone where it cannot send; else who else is here. */
function Beside({ view, word, queue }: { view: FieldView | null; word: Word; queue: Queue }): ReactNode {
  if (word === 'no-connection') return <KeptList queue={queue} zoneOf={view?.asOf ?? ''} />;
  return view && <Others view={view} />;
}

/** Values that its offer proposes, in the command's own words. */
function keepNext(queue: Queue, next: Next, label: string, values: Readonly<Record<string, unknown>>): void {
  const id = newCommandId();
  const by = actingName();
  const n =
    typeof values['headcount'] === 'number'
      ? values['headcount']
      : typeof values['counted'] === 'number'
        ? values['counted']
        : null;
  const deed: Deed = { what: next.press === 'ask-go' ? 'left' : next.press, label, n, low: null, high: null };
  if (next.press === 'left') return queue.keep('/api/field/left', { id, by, handoff: next.handoff, ...values }, deed);
  if (!next.act) return undefined;
  const until = next.act.suggest.until ? { until: next.act.suggest.until } : {};
  const body = commandOf(next.act, { ...until, ...values }, id, by) as Record<string, unknown>;
  return queue.keep(next.act.post, body, deed, next.press === 'hold' || next.press === 'recall');
}

const labelOf = (view: FieldView | null, { handoff }: Next): string =>
  [...(view?.group ? [view.group] : []), ...(view?.others ?? [])].find(({ id }) => id === handoff)?.label ?? '';

interface ActsProps {
  readonly field: Field;
  readonly word: Word;
  readonly queue: Queue;
  /** A panel has just been closed: whoever closed it goes on from the first button. */
  readonly isBack: boolean;
  readonly onPanel: (panel: Panel) => void;
  readonly onTab: (tab: Tab) => void;
}

interface Button {
  readonly next: Next;
  readonly words: string;
  readonly isOpen: boolean;
  readonly onPress: () => void;
}

interface Presses {
  readonly lead: Button;
  readonly rest: readonly Button[];
  /** The one whose number is counted here. */
  readonly counted: Next | null;
  readonly n: number | null;
  readonly setN: (n: number | null) => void;
  readonly problem: ProblemView | null;
}

/** Presses that change a number before they are sent. */
const COUNTED: ReadonlySet<Next['press']> = new Set(['ask-go', 'left', 'arrived']);

/** What may be pressed, each with the number that it would send. */
function usePresses({ field, word, queue, onPanel, onTab }: ActsProps): Presses {
  const speech = useWords();
  const { view, reload } = field;
  const all = choosePresses(view, word === 'no-connection', queue.queue);
  // The number between the buttons belongs to one press, and only that one sends it.
  const counted = all.find(({ press }) => COUNTED.has(press)) ?? null;
  const [n, setN] = useState<number | null>(counted?.number ?? 0);
  const { askGo, isAsking, problem } = useAskGo(reload);
  const key = `${counted?.press}${counted?.handoff}${counted?.number}`;
  useEffect(() => setN(counted?.number ?? 0), [key]);
  const buttonOf = (next: Next): Button => {
    const label = labelOf(view, next);
    const people = next === counted ? n : next.number;
    const isOpen = people !== null || next !== counted;
    const press = (): void => {
      if (next.press === 'count') return onTab('count');
      if (next.press === 'hold' || next.press === 'recall') return onPanel({ kind: 'reason', next, press: next.press });
      if (!isOpen) return undefined;
      if (next.press === 'ask-go') return void (isAsking || askGo(next, n ?? 0));
      const values =
        next.press === 'left' ? { headcount: people } : next.press === 'arrived' ? { counted: people } : {};
      return keepNext(queue, next, label, values);
    };
    const isFree = isOpen && !(isAsking && next.press === 'ask-go');
    return { next, words: pressWords(next, { n: people, label }, speech), isOpen: isFree, onPress: press };
  };
  const [lead, ...rest] = all.map(buttonOf);
  return { lead: lead!, rest, counted, n, setN, problem };
}

/** What comes next stands under the thumb; what else may be pressed, above it. */
function Acts(props: ActsProps): ReactNode {
  const { field, word, queue, isBack, onPanel } = props;
  const { m } = useWords();
  const { lead, rest, counted, n, setN, problem } = usePresses(props);
  const isOff = word === 'no-connection';
  const leadButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isBack) leadButton.current?.focus();
  }, [isBack]);
  const isLeadCounted = counted === lead.next;
  const stepper = counted && (
    <Stepper value={n} onChange={setN} label={counted.press === 'arrived' ? m.field.arriving : m.field.leaving} />
  );
  return (
    <>
      <div className="acts">
        {!isLeadCounted && stepper}
        <div className="pairs">
          {rest.map(({ next, ...button }) => (
            <Press key={`${next.press}${next.handoff}`} {...button} />
          ))}
          {!field.isLost && field.view?.place.leaving && (
            <Press words={m.field.offer} onPress={() => onPanel({ kind: 'offer' })} />
          )}
        </div>
      </div>
      <Lead>
        {problem && <ProblemNote problem={problem} />}
        <UndoBar
          queue={queue}
          isLost={isOff}
          onCorrect={(told) => onPanel({ kind: 'correct', told })}
          onUndone={() => leadButton.current?.focus()}
        />
        {isLeadCounted && stepper}
        <Press
          ref={leadButton}
          className={!isOff && lead.next.press !== 'count' ? 'big' : 'big ghost'}
          words={lead.words}
          isOpen={lead.isOpen}
          onPress={lead.onPress}
        />
      </Lead>
    </>
  );
}

interface PressProps {
  readonly words: string;
  readonly className?: string;
  /** False where its number is none yet, or it is under way. */
  readonly isOpen?: boolean;
  readonly onPress: () => void;
  readonly ref?: Ref<HTMLButtonElement>;
}

const Press = ({ words, className = 'big ghost', isOpen = true, onPress, ref }: PressProps): ReactNode => (
  <button ref={ref} className={className} type="button" aria-disabled={!isOpen || undefined} onClick={onPress}>
    {words}
  </button>
);

/** A go is asked for now or not at all: it is never kept on the phone. */
function useAskGo(reload: () => void): {
  readonly askGo: (next: Next, headcount: number) => Promise<void>;
  readonly isAsking: boolean;
  readonly problem: ProblemView | null;
} {
  const [problem, setProblem] = useState<ProblemView | null>(null);
  const [isAsking, setIsAsking] = useState(false);
  const askGo = async (next: Next, headcount: number): Promise<void> => {
    setIsAsking(true);
    const answer = await sendAct(next.act!, { headcount }, newCommandId(), actingName());
    setIsAsking(false);
    setProblem(answer.ok ? null : answer.problem);
    reload();
  };
  return { askGo, isAsking, problem };
}

const MOST = 3;
const COUNT: Next = { press: 'count', handoff: null, number: null, act: null };

/** Without a connection nobody asks for a go and nobody is called back; what has happened may still be told, and is kept. */
function choosePresses(view: FieldView | null, isOff: boolean, queue: Queue['queue']): readonly Next[] {
  if (!view) return [COUNT];
  // Counting has a tab of its own; here it stands only where there is nothing else to press.
  const nexts = view.next.filter(({ press, handoff }) => press !== 'count' && !isPressed(queue, press, handoff));
  if (!isOff) return canLead(nexts[0], view.word) ? nexts.slice(0, MOST) : [COUNT, ...nexts].slice(0, MOST);
  const told = nexts.filter(({ press }) => press === 'left' || press === 'arrived' || press === 'seen');
  return [COUNT, ...told].slice(0, MOST);
}

/** Nobody holds a crossing, nor calls back who has just left, by pressing twice: those lead only where the word is to stop. */
const canLead = (next: Next | undefined, word: Word): boolean =>
  next !== undefined && next.press !== 'hold' && (next.press !== 'recall' || word === 'stop');

const pressWords = (
  { press }: Next,
  { n, label }: { readonly n: number | null; readonly label: string },
  { m, say }: Speech,
): string => say(m.field.press[press], { n: n ?? '–', label });

const GO_ICON: Readonly<Record<FieldView['others'][number]['go'], IconName>> = {
  go: 'go',
  wait: 'wait',
  held: 'hold',
  stop: 'no',
  gone: 'yes',
  'no-connection': 'broken',
};

/** All others of this place, each with its own word. */
function Others({ view }: { readonly view: FieldView }): ReactNode {
  const speech = useWords();
  const { m, say } = speech;
  if (view.others.length === 0) return null;
  return (
    <section className="others">
      <h2 className="vh">{m.field.others}</h2>
      <ol className="field-list">
        {view.others.map((group) => {
          const isComing = group.direction === 'coming';
          const at = isComing ? group.expectedAt : group.go === 'wait' ? group.from : null;
          const words = isComing ? m.field.coming : m.field.goWord[group.go];
          const when =
            at &&
            say(isComing ? m.field.expected : m.field.from, { time: formatClock(at, Date.parse(view.asOf), speech) });
          return (
            <li key={group.id}>
              <b>{group.label}</b>
              <span>{writeCell(group.headcount, speech)}</span>
              <span
                className={group.overdue ? 'w is-late' : group.go === 'held' || group.go === 'stop' ? 'w is-hold' : 'w'}
              >
                <Icon name={group.overdue ? 'late' : GO_ICON[group.go]} /> {group.overdue ? m.field.overdue : words}
                {when && `, ${when}`}
                {group.go === 'held' && `, ${group.crossingName}`}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
