import type { ReactNode } from 'react';

import { useAddress } from '../address/use-address.js';
import { ViewLink } from '../address/view-link.js';
import { useWords } from '../words/use-words.js';
import { answers } from './answers.js';
import type { Reason } from './ask-failure.js';
import { AskFailure } from './ask-failure.js';
import { Countdown } from './countdown.js';

/** What went wrong, and the ways out of it. */
export function Failed({
  error,
  again,
}: {
  readonly error: Error;
  readonly again: () => unknown;
}): ReactNode {
  const { states } = useWords();
  const failure = error instanceof AskFailure ? error : new AskFailure('fault', error.message);
  const { reason } = failure;
  return (
    <div className={`state failed failed-${reason}`} role="alert">
      <strong>{states.failures[reason]}</strong>
      <p>
        <Explained failure={failure} />
      </p>
      <p className="ways">
        {WAYS[reason].includes('again') && (
          <button type="button" onClick={() => void again()}>
            {states.tryAgain}
          </button>
        )}
        {WAYS[reason].includes('signIn') && <SignIn />}
        {WAYS[reason].includes('anybody') && (
          // Nothing that only the session was shown may stay on the screen.
          <button type="button" onClick={() => void answers.resetQueries()}>
            {states.asAnybody}
          </button>
        )}
        {WAYS[reason].includes('anew') && <Anew />}
      </p>
    </div>
  );
}

type Way = 'again' | 'signIn' | 'anybody' | 'anew';

const WAYS: Readonly<Record<Reason, readonly Way[]>> = {
  gone: ['again'],
  session: ['signIn', 'anybody'],
  forbidden: ['signIn', 'anew'],
  tooLarge: ['again', 'anew'],
  tooOften: ['again'],
  refused: ['anew'],
  fault: ['again', 'anew'],
};

function Explained({ failure: { reason, message, wait } }: { readonly failure: AskFailure }): ReactNode {
  const { states } = useWords();
  const { view } = useAddress();
  if (reason === 'gone') return states.askedAgain;
  if (reason === 'session') return states.sameAddress;
  if (reason === 'tooOften') return <Countdown seconds={wait} />;
  return reason === 'tooLarge' ? `${states.narrow[view]} ${message}` : message;
}

/** The form leads back to this very address. */
function SignIn(): ReactNode {
  const { states } = useWords();
  useAddress();
  const back = new URLSearchParams({
    back: `${location.pathname}${location.search}${location.hash}`,
  }).toString();
  return (
    <a className="button" href={`/sign-in?${back}`}>
      {states.signIn}
    </a>
  );
}

/** The same thing, without what was chosen about it. */
function Anew(): ReactNode {
  const { states } = useWords();
  const { view, given } = useAddress();
  return (
    <ViewLink className="button" view={view} given={{ id: given.get('id') ?? undefined }}>
      {states.anew}
    </ViewLink>
  );
}
