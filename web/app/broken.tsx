import { Component, type ReactNode } from 'react';
import { useWords } from '../words/use-words.tsx';

/** Catches a page that breaks, so that the bar and the other pages stay. React asks for a class here. */
export class Broken extends Component<{ readonly children: ReactNode }, { readonly isBroken: boolean }> {
  override state = { isBroken: false };
  static getDerivedStateFromError(): { readonly isBroken: boolean } {
    return { isBroken: true };
  }
  override render(): ReactNode {
    return this.state.isBroken ? <BrokenWords /> : this.props.children;
  }
}

function BrokenWords(): ReactNode {
  const { m } = useWords();
  return (
    <div className="page" role="alert">
      <h1 className="lede">{m.broken.title}</h1>
      <p>{m.broken.text}</p>
      <p>
        <button className="b" type="button" onClick={() => location.reload()}>
          {m.broken.act}
        </button>
      </p>
    </div>
  );
}
