import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';

import { filled } from '../words/plural.js';
import { useWords } from '../words/use-words.js';

/** How many seconds are left until it is asked again. */
export function Countdown({ seconds = 30 }: { readonly seconds?: number | undefined }): ReactNode {
  const { states } = useWords();
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    const timer = setInterval(() => setLeft((now) => Math.max(0, now - 1)), 1000);
    return () => clearInterval(timer);
  }, []);
  return <span role="timer">{filled(states.askedIn, { seconds: left })}</span>;
}
