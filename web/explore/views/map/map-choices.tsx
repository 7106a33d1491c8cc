import type { ReactNode } from 'react';

import type { Given } from '../../address/address.js';
import { changed } from '../../address/address.js';
import { goTo, useAddress } from '../../address/use-address.js';
import type { IncidentType } from '../../generated/graphql.js';
import { useCodeName } from '../../words/code-name.js';
import { useWords } from '../../words/use-words.js';
import type { Layer } from './use-map-lists.js';
import { LAYERS } from './use-map-lists.js';

const TYPES: readonly IncidentType[] = [
  'RIOT',
  'PROTEST',
  'SELF_HARM',
  'SUICIDE_ATTEMPT',
  'ESCAPE_ATTEMPT',
  'ILL_TREATMENT',
  'DEATH_IN_CUSTODY',
  'HUNGER_STRIKE',
  'SEARCH',
  'OTHER',
];

/** What is shown, and of which years and types the incidents are. */
export function MapChoices({ layers }: { readonly layers: readonly Layer[] }): ReactNode {
  const { given } = useAddress();
  const { map } = useWords();
  const name = useCodeName();
  const types = given.getAll('type');
  const change = (changes: Given): void => goTo('map', changed(given, changes), { replace: true });
  return (
    <div className="choice-bar">
      <fieldset>
        <legend>{map.shown}</legend>
        {LAYERS.map((layer) => (
          <label key={layer}>
            <input
              type="checkbox"
              checked={layers.includes(layer)}
              onChange={({ target }) =>
                change({
                  show: LAYERS.filter((one) => (one === layer ? target.checked : layers.includes(one))),
                })
              }
            />{' '}
            {map.layers[layer]}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{map.years}</legend>
        {(['from', 'to'] as const).map((end) => (
          <label key={end}>
            {map[end]}{' '}
            <input
              className="year"
              inputMode="numeric"
              maxLength={4}
              placeholder={map.anyYear}
              value={given.get(end) ?? ''}
              onChange={({ target }) => change({ [end]: target.value.replace(/\D/gu, '') })}
            />
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{map.types}</legend>
        {TYPES.map((type) => (
          <label key={type}>
            <input
              type="checkbox"
              checked={types.includes(type)}
              onChange={({ target }) =>
                change({
                  type: TYPES.filter((one) => (one === type ? target.checked : types.includes(one))),
                })
              }
            />{' '}
            {name(type)}
          </label>
        ))}
      </fieldset>
    </div>
  );
}
