import type { ReactNode } from 'react';

import { goTo } from '../../../address/use-address.js';
import { ViewLink } from '../../../address/view-link.js';
import { GRAPH_KINDS } from '../../../parts/graph-kinds.js';
import { KindMark } from '../../../parts/kind-mark.js';
import { useCodeName } from '../../../words/code-name.js';
import { useNameOf } from '../../../words/use-name-of.js';
import { useLanguage, useWords } from '../../../words/use-words.js';
import type { SceneThing } from '../scene.js';
import type { Around } from './around.js';
import { aroundGiven, MOST_STEPS } from './around.js';
import { countKinds } from './count-kinds.js';

/** What is read: around what, how far, and by way of which kinds. */
export function AroundControls({
  around,
  things,
}: {
  readonly around: Around;
  readonly things: readonly SceneThing[];
}): ReactNode {
  const words = useWords();
  const name = useCodeName();
  const nameOf = useNameOf();
  const language = useLanguage();
  const counts = new Map(countKinds(things).map(({ kind, count }) => [kind, count]));
  const starts = around.starts.map((id) => {
    const { name: recorded = id, aliases = [] } = things.find((thing) => thing.id === id) ?? {};
    return nameOf({ name: recorded, aliases });
  });
  return (
    <div className="around-controls">
      <p>
        <strong>{words.large.around}</strong> {starts.join(', ')}
      </p>
      <p role="group" aria-label={words.large.steps}>
        {words.large.steps}{' '}
        {Array.from({ length: MOST_STEPS }, (_, index) => index + 1).map((steps) => (
          <ViewLink
            key={steps}
            className="button"
            view="graph"
            given={aroundGiven({ ...around, steps })}
            aria-current={steps === around.steps}
          >
            {steps}
          </ViewLink>
        ))}
      </p>
      <p role="group" aria-label={words.large.kinds}>
        {GRAPH_KINDS.map((kind) => {
          const on = around.kinds.includes(kind);
          const kinds = GRAPH_KINDS.filter((one) => (one === kind ? !on : around.kinds.includes(one)));
          return (
            <button
              key={kind}
              type="button"
              aria-pressed={on}
              onClick={() => goTo('graph', aroundGiven({ ...around, kinds }))}
            >
              <KindMark kind={kind} quiet /> {name(kind)}
              {counts.has(kind) && (
                <span className="count">{counts.get(kind)?.toLocaleString(language)}</span>
              )}
            </button>
          );
        })}
      </p>
    </div>
  );
}
