import type { ReactNode } from 'react';
import { useEffect, useState, useSyncExternalStore } from 'react';

import { filled } from '../../words/plural.js';
import { useWords } from '../../words/use-words.js';
import { changeScene } from './change-scene.js';
import type { Years } from './scene-state.js';

const STEP_MS = 900;

/** The years whose things and relationships are drawn: two ends to move, and a button that lets the last one run. */
export function YearSlider({
  all,
  years,
  undated,
}: {
  readonly all: Years;
  readonly years: Years | undefined;
  /** How many things have no date, and stay. */
  readonly undated: number;
}): ReactNode {
  const words = useWords();
  const [started, setPlaying] = useState(false);
  const isStill = useStillness();
  const playing = started && !isStill;
  const [least, most] = all;
  const [first, last] = years ?? all;
  const show = (from: number, to: number, replace = true): void =>
    changeScene({ years: from <= least && to >= most ? undefined : [from, to] }, { replace });
  useEffect(() => {
    if (!playing) return;
    const timer = setTimeout(() => {
      if (last >= most) setPlaying(false);
      else changeScene({ years: [first, last + 1] }, { replace: true });
    }, STEP_MS);
    return () => clearTimeout(timer);
  }, [playing, first, last, most]);
  const play = (): void => {
    if (!playing && last >= most) changeScene({ years: [first, first] });
    // Where motion is not wanted, each press goes a year on.
    else if (isStill) changeScene({ years: [first, last + 1] });
    setPlaying(!playing && !isStill);
  };
  return (
    <fieldset className="years">
      <legend>{words.graph.years}</legend>
      <label>
        {words.graph.firstYear}{' '}
        <input
          type="range"
          min={least}
          max={most}
          value={first}
          onChange={({ target }) => show(Number(target.value), Math.max(last, Number(target.value)))}
        />
        <output>{first}</output>
      </label>
      <label>
        {words.graph.lastYear}{' '}
        <input
          type="range"
          min={least}
          max={most}
          value={last}
          onChange={({ target }) => show(Math.min(first, Number(target.value)), Number(target.value))}
        />
        <output>{last}</output>
      </label>
      <button type="button" aria-pressed={playing} onClick={play}>
        {isStill ? words.graph.nextYear : playing ? words.graph.pause : words.graph.play}
      </button>
      <button type="button" disabled={!years} onClick={() => show(least, most, false)}>
        {words.graph.allYears}
      </button>
      {undated > 0 && <span className="quiet">{filled(words.graph.undated, { count: undated })}</span>}
    </fieldset>
  );
}

const stillness = (): MediaQueryList => matchMedia('(prefers-reduced-motion: reduce)');

/** Whether the user wants nothing to move by itself. */
const useStillness = (): boolean =>
  useSyncExternalStore(
    (changed) => {
      const list = stillness();
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => stillness().matches,
  );
