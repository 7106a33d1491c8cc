import type { ReactNode } from 'react';

import { filled } from '../../../words/plural.js';
import { useLanguage, useWords } from '../../../words/use-words.js';
import type { Reading } from './use-around.js';

/** How far a reading has got, with the way to stop it; or that it was stopped, with the way to begin anew. */
export function ReadingState({ reading }: { readonly reading: Reading }): ReactNode {
  const words = useWords();
  const language = useLanguage();
  const { answer, soFar, cancel } = reading;
  if (answer.data) return null;
  const counts = {
    things: (soFar?.things.length ?? 0).toLocaleString(language),
    relationships: (soFar?.relations.length ?? 0).toLocaleString(language),
    step: (soFar?.steps ?? 0) + 1,
  };
  const joined = soFar?.joined;
  const { done, of } = joined ?? soFar?.opened ?? { done: 0, of: 0 };
  if (!answer.isFetching) {
    return (
      <p className="state reading" role="status">
        {filled(joined ? words.large.cancelledJoining : words.large.cancelled, counts)}{' '}
        <button type="button" onClick={() => void answer.refetch()}>
          {words.states.tryAgain}
        </button>
      </p>
    );
  }
  return (
    <div className="state reading">
      <p className="waiting state" role="status">
        {filled(joined ? words.large.joining : words.large.reading, counts)}
      </p>
      {of > 0 && <progress value={done} max={of} aria-label={words.large.progress} />}
      <button type="button" onClick={cancel}>
        {words.large.cancel}
      </button>
    </div>
  );
}
