import { type ReactNode, useEffect, useId, useRef } from 'react';

export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The browser's own dialog: it keeps the focus inside, closes on Escape, and gives the focus back. */
export function Dialog({ title, isOpen, onClose, children }: DialogProps): ReactNode {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  // Words that are marked with the mouse often end outside: only a press that began there closes.
  const isOutside = useRef(false);
  useEffect(() => {
    const dialog = ref.current!;
    if (isOpen && !dialog.open) dialog.showModal();
    if (!isOpen && dialog.open) dialog.close();
  }, [isOpen]);
  return (
    <dialog
      ref={ref}
      aria-labelledby={id}
      // Escape asks the page first: shut by the browser, a sheet tells so a moment later, when the next one may stand open.
      onCancel={(event) => {
        if (event.target !== ref.current) return;
        event.preventDefault();
        onClose();
      }}
      onClose={(event) => {
        if (event.target === ref.current && !ref.current.open) onClose();
      }}
      onPointerDown={(event) => (isOutside.current = event.target === ref.current)}
      onClick={(event) => {
        if (event.target === ref.current && isOutside.current) onClose();
      }}
    >
      <div className="sheet">
        <h2 className="dt" id={id}>
          {title}
        </h2>
        {isOpen && children}
      </div>
    </dialog>
  );
}
