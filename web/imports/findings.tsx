import { memo, type ReactNode } from 'react';
import type { ImportView } from '../desk/contract.ts';
import { Icon } from '../parts/icon.tsx';
import { wallClock, formatDate } from '../words/format.ts';
import type { Speech } from '../words/speech.ts';
import { useWords } from '../words/use-words.tsx';
import { rangeWords } from './import-table.tsx';

/** What was found in the export, before anybody says yes. */
export function Findings({ view }: { readonly view: ImportView }): ReactNode {
  const speech = useWords();
  const { m } = speech;
  return (
    <>
      <dl className="found">
        {factsOf(view, speech).map(([name, words]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      {view.doubts.length > 0 && (
        <section aria-labelledby="doubts">
          <h2 className="h" id="doubts">
            {m.import.doubts}
          </h2>
          <ul className="doubts">
            {view.doubts.map((doubt) => (
              <li key={doubt}>
                <span className="is-doubt">
                  <Icon name="doubt" />
                </span>{' '}
                {doubtWords(doubt, speech)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {view.sample.length > 0 && <Sample view={view} />}
    </>
  );
}

function factsOf(view: ImportView, speech: Speech): readonly (readonly [name: string, words: string])[] {
  const { m, say } = speech;
  const parts = [
    say(m.figures.messages, { n: view.messages }),
    view.system > 0 ? say(m.import.system, { n: view.system }) : '',
    view.known > 0 ? say(m.import.known, { n: view.known }) : '',
    view.flagged > 0 ? say(m.import.flagged, { n: view.flagged }) : '',
  ];
  const languages = Object.entries(view.languages).map(
    ([lang, share]) => `${langName(lang, speech)} ${Math.round(share * 100)}\u00a0%`,
  );
  return [
    [m.import.fact.messages, parts.filter(Boolean).join(', ')] as const,
    [m.import.fact.range, rangeWords(view, speech)] as const,
    [m.import.fact.order, orderWords(view, speech)] as const,
    [m.import.fact.languages, languages.join(', ')] as const,
  ].filter(([, words]) => words !== '');
}

function langName(lang: string, { m }: Speech): string {
  const names: Readonly<Record<string, string>> = m.lang;
  return names[lang] ?? lang;
}

function orderWords({ dateOrder }: ImportView, { m, say }: Speech): string {
  if (!dateOrder.order) return '';
  const known: Readonly<Record<string, string>> = m.orderEvidence;
  const evidence = known[dateOrder.evidence ?? ''] ?? dateOrder.evidence ?? '';
  return say(m.import.order, { order: m.import.orders[dateOrder.order], evidence });
}

/** A doubt by its code where the catalogue knows it; else in the desk's words. */
function doubtWords(doubt: string, { m }: Speech): string {
  const known: Readonly<Record<string, string>> = m.doubt;
  return known[doubt] ?? doubt;
}

const Sample = memo(function Sample({ view }: { readonly view: ImportView }): ReactNode {
  const speech = useWords();
  const { m, number } = speech;
  return (
    <section aria-labelledby="sample">
      <div className="sh">
        <h2 className="h" id="sample">
          {m.import.sample}
        </h2>
        <p className="meta">{m.import.sampleNote}</p>
      </div>
      <ol className="sample">
        {view.sample.map((message) => (
          <li key={message.n} className={message.flags.length > 0 ? 'flagged' : ''}>
            <span className="meta figure">{number(message.n)}</span>
            <span className="meta">
              {message.at ? `${formatDate(message.at, speech)}, ${wallClock(message.at)}` : ''}
            </span>
            <span>
              {message.text === '' ? (
                <span className="meta">{m.messageKind[message.kind]}</span>
              ) : (
                <span className="said" dir="auto">
                  {message.text}
                </span>
              )}
              {message.flags.map((flag) => (
                <span key={flag} className="flag is-doubt">
                  <Icon name="doubt" /> {m.flag[flag]}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
});
