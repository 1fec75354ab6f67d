import type { ReactNode } from 'react';

/** How far something has come, in words and as a bar; the bar never stands alone. */
export function Progress({ share, words }: { readonly share: number | null; readonly words: ReactNode }): ReactNode {
  const percent = share === null ? null : Math.round(Math.max(0, Math.min(1, share)) * 100);
  return (
    <div className="progressing">
      <p role="status">{words}</p>
      {percent !== null && (
        <div className="progress" aria-hidden="true">
          <i style={{ transform: `scaleX(${percent / 100})` }} />
        </div>
      )}
    </div>
  );
}
