import type { ReactNode } from 'react';

import { useWords } from '../words/use-words.js';
import { AskFailure } from './ask-failure.js';

export interface Asked<Data> {
  readonly data: Data | undefined;
  readonly error: Error | null;
  readonly refetch: () => unknown;
}

/** An answer drawn by `children`, or what is to be said while there is none. */
export function Answered<Data>({
  answer,
  children,
}: {
  readonly answer: Asked<Data>;
  readonly children: (data: Data) => ReactNode;
}): ReactNode {
  const { data, error } = answer;
  if (data === undefined) return error ? <Failed error={error} again={answer.refetch} /> : <Waiting />;
  return (
    <>
      {error && <Failed error={error} again={answer.refetch} />}
      {children(data)}
    </>
  );
}

function Waiting(): ReactNode {
  const { states } = useWords();
  return (
    <p className="state waiting" role="status">
      {states.loading}
    </p>
  );
}

function Failed({ error, again }: { readonly error: Error; readonly again: () => unknown }): ReactNode {
  const { states } = useWords();
  const reason = error instanceof AskFailure ? error.reason : 'fault';
  return (
    <div className="state failed" role="alert">
      <strong>{states.failures[reason]}</strong>
      {reason === 'gone' ? <p>{states.askedAgain}</p> : <p>{error.message}</p>}
      <button type="button" onClick={() => void again()}>
        {states.tryAgain}
      </button>
    </div>
  );
}
