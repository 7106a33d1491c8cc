import './states.css';

import type { ReactNode } from 'react';

import { useWords } from '../words/use-words.js';
import { Failed } from './failed.js';
import { Waiting } from './waiting.js';

export interface Asked<Data> {
  readonly data: Data | undefined;
  readonly error: Error | null;
  readonly refetch: () => unknown;
  readonly stop?: () => void;
  readonly stopped?: boolean;
}

/** An answer drawn by `children`, or what is to be said while there is none. */
export function Answered<Data>({
  answer,
  children,
}: {
  readonly answer: Asked<Data>;
  readonly children: (data: Data) => ReactNode;
}): ReactNode {
  const { data, error, refetch, stop, stopped = false } = answer;
  if (data !== undefined) {
    return (
      <>
        {error && <Failed error={error} again={refetch} />}
        {children(data)}
      </>
    );
  }
  if (error) return <Failed error={error} again={refetch} />;
  return stopped ? <Stopped again={refetch} /> : <Waiting {...(stop && { stop })} />;
}

function Stopped({ again }: { readonly again: () => unknown }): ReactNode {
  const { states } = useWords();
  return (
    <div className="state stopped" role="status">
      {states.stopped}{' '}
      <button type="button" onClick={() => void again()}>
        {states.askAgain}
      </button>
    </div>
  );
}
