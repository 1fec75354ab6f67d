import { type DragEvent, type ReactNode, useId, useState } from 'react';
import { formatBytes } from '../words/format.ts';
import { useWords } from '../words/use-words.tsx';

export interface FileDropProps {
  readonly file: File | null;
  readonly onFile: (file: File) => void;
  readonly wrong: string | null;
}

/** A place to drop one file, which is also the button to choose it. */
export function FileDrop({ file, onFile, wrong }: FileDropProps): ReactNode {
  const speech = useWords();
  const { m, say } = speech;
  const id = useId();
  const [isOver, setIsOver] = useState(false);
  const take = (files: FileList | null): void => {
    const first = files?.[0];
    if (first) onFile(first);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <div
      className={isOver ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <p className="drop-words">
        {file ? say(m.import.chosen, { name: file.name, size: formatBytes(file.size, speech) }) : m.import.drop}
      </p>
      <p className="meta" id={`${id}-note`}>
        {m.import.dropText}
      </p>
      <input
        id={id}
        className="vh"
        type="file"
        accept=".txt,.zip,text/plain,application/zip"
        aria-invalid={wrong ? true : undefined}
        aria-describedby={wrong ? `${id}-wrong` : `${id}-note`}
        onChange={(event) => take(event.target.files)}
      />
      <label className="b" htmlFor={id}>
        {file ? m.import.change : m.import.choose}
      </label>
      {wrong && (
        <p className="wrong" id={`${id}-wrong`} role="alert">
          {wrong}
        </p>
      )}
    </div>
  );
}
