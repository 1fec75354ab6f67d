import { type ReactNode, useState } from 'react';
import type { ImportView } from '../desk/contract.ts';
import { Dialog } from '../parts/dialog.tsx';
import { useWords } from '../words/use-words.tsx';

/** Taking an export back, with what that means before it happens. */
export function Withdraw({
  view,
  onWithdraw,
}: {
  readonly view: ImportView;
  readonly onWithdraw: () => void;
}): ReactNode {
  const { m } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const close = (): void => setIsOpen(false);
  return (
    <div>
      <button className="b quiet" type="button" aria-haspopup="dialog" onClick={() => setIsOpen(true)}>
        {m.import.withdraw}
      </button>
      <Dialog title={m.import.withdrawTitle} isOpen={isOpen} onClose={close}>
        <p>{view.stage === 'done' ? m.import.withdrawDone : m.import.withdrawReady}</p>
        <p className="acts">
          <button
            className="b late"
            type="button"
            onClick={() => {
              close();
              onWithdraw();
            }}
          >
            {m.import.withdrawYes}
          </button>
          <button className="b" type="button" onClick={close}>
            {m.import.withdrawNo}
          </button>
        </p>
      </Dialog>
    </div>
  );
}
