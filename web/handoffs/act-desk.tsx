import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import type { ActOffer, ActReply, ProblemView } from '../desk/contract.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Icon } from '../parts/icon.tsx';
import { problemWords } from '../words/problem-words.ts';
import { useWords } from '../words/use-words.tsx';
import { ActForm } from './act-form.tsx';
import { type ActMatter, actLabel, doneWords } from './act-words.ts';
import { actingName, type ActValues, isName, isOneTap, newCommandId, sendAct, suggestedValues } from './acting.ts';

/** An act with what its words need. */
export interface Offered {
  readonly offer: ActOffer;
  readonly matter: ActMatter;
}

interface Notice {
  readonly words: string;
  readonly problem: ProblemView | null;
  /** What takes it back, where the machine knows a way and the desk offers it by now. */
  readonly undo: { readonly act: ActOffer['act']; readonly subject: string } | null;
}

interface ActDeskFace {
  readonly press: (offered: Offered) => void;
  readonly isSending: boolean;
}

const ActContext = createContext<ActDeskFace>({ press: () => undefined, isSending: false });
export const useActDesk = (): ActDeskFace => useContext(ActContext);

export interface ActDeskProps {
  /** Everything this desk may do now: the way back is looked up in it. */
  readonly offers: readonly Offered[];
  /** Something was sent: look again. */
  readonly onActed: () => void;
  readonly children: ReactNode;
}

/** Takes acts from the buttons below it: sends what one tap is enough for, asks for the rest, and says what became of it. */
export function ActDesk({ offers, onActed, children }: ActDeskProps): ReactNode {
  const speech = useWords();
  const [open, setOpen] = useState<Offered | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [isSending, setIsSending] = useState(false);
  const stayAt = useStay(offers);
  const finish = useCallback(
    (offered: Offered, values: ActValues, reply: ActReply) => {
      stayAt(offered.matter.card?.id ?? null);
      const done = doneWords(offered.offer, values, speech);
      const words = reply.state === 'waiting' ? speech.say(speech.m.ho.waitsOrder, { act: done }) : `${done}.`;
      setOpen(null);
      setNotice({ words, problem: null, undo: wayBack(offered.offer, reply) });
      onActed();
    },
    [speech, onActed, stayAt],
  );
  const tap = useCallback(
    async (offered: Offered) => {
      const values = suggestedValues(offered.offer);
      setIsSending(true);
      const answer = await sendAct(offered.offer, values, newCommandId(), actingName());
      setIsSending(false);
      if (answer.ok) return finish(offered, values, answer.value);
      setNotice({ words: actLabel(offered.offer, offered.matter, speech), problem: answer.problem, undo: null });
      return onActed();
    },
    [finish, onActed, speech],
  );
  const face = useMemo<ActDeskFace>(
    () => ({
      isSending,
      press: (offered) => (isOneTap(offered.offer) && isName(actingName()) ? void tap(offered) : setOpen(offered)),
    }),
    [isSending, tap],
  );
  return (
    <ActContext value={face}>
      {children}
      <NoticeBar notice={notice} offers={offers} onUndo={setOpen} onClose={() => setNotice(null)} />
      <Dialog title={open ? titleOf(open, speech) : ''} isOpen={open !== null} onClose={() => setOpen(null)}>
        {open && (
          <ActForm
            offered={open}
            onDone={(values, reply) => finish(open, values, reply)}
            onCancel={() => setOpen(null)}
          />
        )}
      </Dialog>
    </ActContext>
  );
}

/**
 * Who acts by keyboard stays with the group: the button that was pressed is gone once the desk has answered, and the browser would begin
 * at the top again. Somebody who has gone elsewhere meanwhile is left there.
 */
function useStay(offers: readonly Offered[]): (group: string | null) => void {
  const acted = useRef<string | null>(null);
  useEffect(() => {
    if (acted.current === null || document.activeElement !== document.body) return;
    document.getElementById(acted.current)?.querySelector<HTMLElement>('[data-step]')?.focus({ preventScroll: true });
    acted.current = null;
  }, [offers]);
  return useCallback((group) => void (acted.current = group), []);
}

const titleOf = ({ offer, matter }: Offered, speech: Parameters<typeof actLabel>[2]): string => {
  const label = actLabel(offer, matter, speech).replace(/…$/, '');
  const about = matter.card?.label ?? matter.name;
  return about ? `${about} · ${label}` : label;
};

const UNDO_ACT: Readonly<Partial<Record<ActOffer['act'], ActOffer['act']>>> = {
  release: 'recall',
  receive: 'correct-receipt',
  hold: 'resume',
  grant: 'revoke',
  offer: 'withdraw',
};

function wayBack({ act, subject }: ActOffer, reply: ActReply): Notice['undo'] {
  const back = UNDO_ACT[act];
  return back ? { act: back, subject: subject.handoff ?? reply.subject } : null;
}

const isAbout = ({ offer }: Offered, { act, subject }: NonNullable<Notice['undo']>): boolean =>
  offer.act === act && Object.values(offer.subject).includes(subject);

interface NoticeBarProps {
  readonly notice: Notice | null;
  readonly offers: readonly Offered[];
  readonly onUndo: (offered: Offered) => void;
  readonly onClose: () => void;
}

/** What became of the last act, read out, with the way back beside it. */
function NoticeBar({ notice, offers, onUndo, onClose }: NoticeBarProps): ReactNode {
  const speech = useWords();
  const { m } = speech;
  const back = notice?.undo ? offers.find((offered) => isAbout(offered, notice.undo!)) : undefined;
  const problem = notice?.problem ? problemWords(notice.problem, speech) : null;
  return (
    <div className={notice ? `ho-notice${problem ? ' bad' : ''}` : undefined} role="status" aria-live="polite">
      {notice && (
        <>
          <p>
            <Icon name={problem ? 'no' : 'yes'} /> <b>{notice.words}</b>
            {problem && (
              <>
                {' '}
                {problem.what} {problem.remedy}
              </>
            )}
          </p>
          <p className="acts">
            {back && (
              <button className="b" type="button" onClick={() => onUndo(back)}>
                {actLabel(back.offer, back.matter, speech)}
              </button>
            )}
            <button className="b quiet" type="button" onClick={onClose}>
              {m.ho.dismiss}
            </button>
          </p>
        </>
      )}
    </div>
  );
}
