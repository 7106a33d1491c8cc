import type { ReactNode } from 'react';

import { changed } from '../../address/address.js';
import { useAddress } from '../../address/use-address.js';
import { ViewLink } from '../../address/view-link.js';
import { DatePart } from '../../parts/date-part.js';
import { EntityLink } from '../../parts/entity-link.js';
import { useCodeName } from '../../words/code-name.js';
import { filled } from '../../words/plural.js';
import { useNameOf } from '../../words/use-name-of.js';
import { useWords } from '../../words/use-words.js';
import type { Thing } from './gather-things.js';
import { SpotText } from './spot-text.js';

/** All that the map shows and what it cannot show, each with how closely its place is known. */
export function ThingsTable({ things }: { readonly things: readonly Thing[] }): ReactNode {
  const { given } = useAddress();
  const { map, unknown } = useWords();
  const nameOf = useNameOf();
  const name = useCodeName();
  return (
    <table className="things">
      <caption>
        {map.table}{' '}
        <span className="quiet" role="status">
          {filled(map.listed, { count: things.length })}
        </span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{map.what}</th>
          <th scope="col">{map.when}</th>
          <th scope="col">{map.where}</th>
        </tr>
      </thead>
      <tbody>
        {things.map(({ entity, spots }) => (
          <tr key={entity.id}>
            <th scope="row">
              <EntityLink entity={entity} />{' '}
              {entity.type && <span className="quiet thing-type">{name(entity.type)}</span>}
            </th>
            <td>{'date' in entity && <DatePart date={entity.date} />}</td>
            <td>
              {spots.map(({ place, where }) =>
                where ? (
                  <ViewLink
                    key={place.id}
                    className="thing-where"
                    view="map"
                    given={changed(given, { chosen: where.id })}
                  >
                    <SpotText place={place} where={where} />
                  </ViewLink>
                ) : (
                  <span key={place.id} className="thing-where">
                    {nameOf(place)} <span className="badge warn">{map.unplaced}</span>
                  </span>
                ),
              )}
              {spots.length === 0 && <span className="quiet">{unknown}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
