import type { ReactNode } from 'react';

import type { Given } from '../../address/address.js';
import { changed } from '../../address/address.js';
import { goTo, useAddress } from '../../address/use-address.js';
import type { TimelineKind } from '../../generated/graphql.js';
import { useCodeName } from '../../words/code-name.js';
import { useWords } from '../../words/use-words.js';
import type { LanesBy } from './gather-lanes.js';
import { LANES } from './gather-lanes.js';

export const KINDS: readonly TimelineKind[] = [
  'INCIDENT',
  'PROCEEDING',
  'TENURE_BEGAN',
  'TENURE_ENDED',
  'TREATY_ACTION',
  'PUBLICATION',
];

/** Which time, which kinds of event, and what the lanes are by. */
export function TimelineChoices({
  kinds,
  lanes,
}: {
  readonly kinds: readonly TimelineKind[];
  readonly lanes: LanesBy | undefined;
}): ReactNode {
  const { given } = useAddress();
  const { timeline } = useWords();
  const name = useCodeName();
  const change = (changes: Given): void => goTo('timeline', changed(given, changes), { replace: true });
  return (
    <div className="choice-bar">
      {(['from', 'to'] as const).map((end) => (
        <label key={end}>
          {timeline[end]}{' '}
          <input
            type="date"
            value={given.get(end) ?? ''}
            onChange={({ target }) => change({ [end]: target.value })}
          />
        </label>
      ))}
      <label>
        {timeline.lanes}{' '}
        <select value={lanes ?? ''} onChange={({ target }) => change({ lanes: target.value })}>
          <option value="">{timeline.noLanes}</option>
          {LANES.map((by) => (
            <option key={by} value={by}>
              {timeline.lanesBy[by]}
            </option>
          ))}
        </select>
      </label>
      <fieldset>
        <legend>{timeline.kinds}</legend>
        {KINDS.map((kind) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={kinds.includes(kind)}
              onChange={({ target }) =>
                change({ kind: KINDS.filter((one) => (one === kind ? target.checked : kinds.includes(one))) })
              }
            />{' '}
            {name(kind)}
          </label>
        ))}
      </fieldset>
    </div>
  );
}
