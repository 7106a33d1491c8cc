import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';

import { useWords } from '../words/use-words.js';

/** After so many seconds it is long work: how long is told, and it can be stopped. */
const LONG_SECONDS = 2;

/** What is shown until there is an answer. */
export function Waiting({ stop }: { readonly stop?: () => void }): ReactNode {
  const { states } = useWords();
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((now) => now + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  const long = seconds >= LONG_SECONDS;
  return (
    <div className="state waiting">
      <span role="status">{long ? states.long : states.loading}</span>
      {long && <span aria-hidden="true"> {seconds} s</span>}
      {long && stop && (
        <button type="button" onClick={stop}>
          {states.stop}
        </button>
      )}
    </div>
  );
}
