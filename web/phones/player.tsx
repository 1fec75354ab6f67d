import { type ReactNode, useId, useState } from 'react';
import { useBoard } from '../desk/use-desk.tsx';
import { Progress } from '../parts/progress.tsx';
import { inZone, wallClock } from '../words/format.ts';
import { useWords } from '../words/use-words.tsx';
import { type PlayStatus, speedsWith } from './sandbox.ts';
import { pause, play as startPlaying } from './use-phones.ts';

/** Plays a whole night of messages, as fast as one likes. */
export function Player({ play }: { readonly play: PlayStatus }): ReactNode {
  const { m, say, number } = useWords();
  const name = useId();
  const zone = useBoard()?.zone ?? 'UTC';
  const [speed, setSpeed] = useState(play.speed);
  const isPlaying = play.state === 'playing';
  const choose = (next: number): void => {
    setSpeed(next);
    if (isPlaying) void startPlaying(next);
  };
  const clock = play.now === null ? '' : ` · ${wallClock(inZone(play.now, zone))}`;
  const words =
    play.state === 'done'
      ? m.phones.ended
      : `${say(m.phones.progress, { done: play.told, total: play.lines })}${clock}`;
  return (
    <section className="player" aria-label={m.phones.scenario}>
      {play.state !== 'done' && (
        <button className="b main" type="button" onClick={() => void (isPlaying ? pause() : startPlaying(speed))}>
          {isPlaying ? m.phones.pause : m.phones.play}
        </button>
      )}
      <fieldset className="plain">
        <legend className="vh">{m.phones.speed}</legend>
        <div className="segments">
          {speedsWith(play.speed).map((each) => (
            <label key={each}>
              <input type="radio" name={name} checked={speed === each} onChange={() => choose(each)} />
              {each === 0 ? m.phones.atOnce : `${number(each)}×`}
            </label>
          ))}
        </div>
      </fieldset>
      <Progress share={play.lines === 0 ? null : play.told / play.lines} words={words} />
    </section>
  );
}
