import type { ReactNode } from 'react';

import { ViewLink } from '../../../address/view-link.js';
import { KindMark } from '../../../parts/kind-mark.js';
import { useCodeName } from '../../../words/code-name.js';
import { filled } from '../../../words/plural.js';
import { useLanguage, useWords } from '../../../words/use-words.js';
import type { Around } from './around.js';
import { aroundGiven, MOST_RELATIONSHIPS, MOST_THINGS } from './around.js';
import { countKinds } from './count-kinds.js';
import type { Walked } from './walk-around.js';

/** That more is there than can be drawn, and each way to ask for less. */
export function TooLarge({
  around,
  walked,
}: {
  readonly around: Around;
  readonly walked: Walked;
}): ReactNode {
  const words = useWords();
  const name = useCodeName();
  const language = useLanguage();
  return (
    <div className="state failed" role="alert">
      <strong>
        {filled(words.large.tooLarge, {
          things: MOST_THINGS.toLocaleString(language),
          relationships: MOST_RELATIONSHIPS.toLocaleString(language),
          step: walked.steps + 1,
        })}
      </strong>
      <p>{words.large.narrow}</p>
      <p className="narrow-ways">
        {walked.steps > 0 && (
          <ViewLink className="button" view="graph" given={aroundGiven({ ...around, steps: walked.steps })}>
            {filled(words.large.fewerSteps, { steps: walked.steps })}
          </ViewLink>
        )}
        {countKinds(walked.things)
          .filter(({ kind }) => around.kinds.length > 1 && around.kinds.includes(kind))
          .map(({ kind, count }) => (
            <ViewLink
              key={kind}
              className="button"
              view="graph"
              given={aroundGiven({ ...around, kinds: around.kinds.filter((one) => one !== kind) })}
            >
              <KindMark kind={kind} quiet /> {filled(words.large.without, { kind: name(kind) })}{' '}
              <span className="count">{count.toLocaleString(language)}</span>
            </ViewLink>
          ))}
      </p>
    </div>
  );
}
