import { type ReactNode, useState } from 'react';
import './phones.css';
import { useTitle } from '../parts/use-title.ts';
import { useWords } from '../words/use-words.tsx';
import { PhoneFrame } from './phone-frame.tsx';
import { Player } from './player.tsx';
import type { Phone } from './sandbox.ts';
import { usePhones } from './use-phones.ts';

const FRAMES = 3;

/** Demo only: simulated phones whose messages go the way a real one goes, and the scenario that plays a whole night. */
export function PhonesPage(): ReactNode {
  const { m } = useWords();
  const { phones, play, problem } = usePhones();
  const [chosen, setChosen] = useState<readonly (string | null)[]>(Array.from({ length: FRAMES }, () => null));
  useTitle(m.phones.title);
  if (phones.length === 0)
    return (
      <div className="page">
        <h1 className="lede">{problem ? m.phones.none : m.phones.opening}</h1>
        {problem && <p>{m.phones.noneText}</p>}
      </div>
    );
  const shown = pickPhones(phones, chosen);
  return (
    <div className="page phones">
      <header>
        <h1 className="lede">{m.phones.lede}</h1>
        <p className="meta">{m.phones.note}</p>
      </header>
      {play && play.lines > 0 && <Player play={play} />}
      <ul className="frames">
        {shown.map((phone, index) => (
          <li key={index}>
            <PhoneFrame
              key={phone.id}
              phone={phone}
              phones={phones}
              onPhone={(id) => setChosen(chosen.map((held, at) => (at === index ? id : held)))}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The chosen phones; where none was chosen, three that differ: nobody known, a shelter or partner, an officer. */
function pickPhones(phones: readonly Phone[], chosen: readonly (string | null)[]): readonly Phone[] {
  const third = Math.max(1, Math.floor(phones.length / FRAMES));
  return chosen.flatMap(
    (id, index) => phones.find((phone) => phone.id === id) ?? phones[phones.length - 1 - index * third] ?? [],
  );
}
