import { type ReactNode, useEffect, useRef, useState } from 'react';
import { recall, remember } from '../app/preferences.tsx';
import { useWords } from '../words/use-words.tsx';

const KEY = 'cauce.alarm';

/** Two soft tones when one more group is overdue; off until somebody turns it on. */
export function AlarmSound({ overdue }: { readonly overdue: number }): ReactNode {
  const { m } = useWords();
  const [isOn, setIsOn] = useState(() => recall(KEY) === 'on');
  const before = useRef(overdue);
  useEffect(() => {
    if (isOn && overdue > before.current) sound();
    before.current = overdue;
  }, [isOn, overdue]);
  return (
    <label className="check meta">
      <input
        type="checkbox"
        checked={isOn}
        onChange={({ target }) => {
          setIsOn(target.checked);
          remember(KEY, target.checked ? 'on' : 'off');
          if (target.checked) sound();
        }}
      />{' '}
      {m.ho.sound}
    </label>
  );
}

const TONES = [660, 880] as const;
const TONE_SECONDS = 0.22;

function sound(): void {
  const audio = new AudioContext();
  for (const [index, hertz] of TONES.entries()) {
    const [tone, volume] = [audio.createOscillator(), audio.createGain()];
    const begin = audio.currentTime + index * TONE_SECONDS;
    tone.frequency.value = hertz;
    volume.gain.setValueAtTime(0.2, begin);
    volume.gain.exponentialRampToValueAtTime(0.001, begin + TONE_SECONDS);
    tone.connect(volume).connect(audio.destination);
    tone.start(begin);
    tone.stop(begin + TONE_SECONDS);
  }
  setTimeout(() => void audio.close(), 1_000);
}
