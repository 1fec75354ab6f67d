import { Component, type ReactNode } from 'react';
import { useWords } from '../words/use-words.tsx';

interface BrokenState {
  readonly error: Error | null;
}

/** Catches a page that breaks, so that the bar and the other pages stay. React asks for a class here. */
export class Broken extends Component<{ readonly children: ReactNode }, BrokenState> {
  override state: BrokenState = { error: null };
  static getDerivedStateFromError(error: Error): BrokenState {
    return { error };
  }
  override render(): ReactNode {
    return this.state.error ? <BrokenWords error={this.state.error} /> : this.props.children;
  }
}

/** A part of the page that could not be fetched: the desk is out of reach, nothing is broken. */
const isUnfetched = ({ message }: Error): boolean => /imported module|importing a module|preload/i.test(message);

function BrokenWords({ error }: { readonly error: Error }): ReactNode {
  const { m } = useWords();
  const gone = isUnfetched(error) ? m.problem['no-connection'] : null;
  return (
    <div className="page" role="alert">
      <h1 className="lede">{gone?.what ?? m.broken.title}</h1>
      <p>{gone?.remedy ?? m.broken.text}</p>
      <p>
        <button className="b" type="button" onClick={() => location.reload()}>
          {m.broken.act}
        </button>
      </p>
    </div>
  );
}
