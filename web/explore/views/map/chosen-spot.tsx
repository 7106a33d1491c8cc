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
import type { Spot } from './gather-things.js';

/** What is at the chosen place, or in it and not on record where; each leads to its dossier. */
export function ChosenSpot({ spot: { where, things } }: { readonly spot: Spot }): ReactNode {
  const { given } = useAddress();
  const { map } = useWords();
  const nameOf = useNameOf();
  const name = useCodeName();
  return (
    <section className="panel chosen-spot" aria-label={map.chosen}>
      <h2>
        <EntityLink entity={{ __typename: 'Place', ...where }} />
        <span className={`badge level-${where.level}`}>{map.levels[where.level]}</span>
      </h2>
      <p className="quiet">{map.meaning[where.level]}</p>
      <ul className="lines">
        {things.map(({ entity, spots }) => {
          const closer = spots.find((spot) => spot.where?.id === where.id && spot.place.id !== where.id);
          return (
            <li key={entity.id}>
              <EntityLink entity={entity} />
              <span className="quiet">
                {entity.type && name(entity.type)}
                {'date' in entity && (
                  <>
                    {' · '}
                    <DatePart date={entity.date} />
                  </>
                )}
                {closer && ` · ${filled(map.placeNamed, { place: nameOf(closer.place) })}`}
              </span>
            </li>
          );
        })}
      </ul>
      <ViewLink className="button" view="map" given={changed(given, { chosen: undefined })}>
        {map.close}
      </ViewLink>
    </section>
  );
}
