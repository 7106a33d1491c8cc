import type { ReactNode } from 'react';

import { changed } from '../../address/address.js';
import { useAddress } from '../../address/use-address.js';
import { ViewLink } from '../../address/view-link.js';
import type { SearchEntitiesQuery } from '../../generated/graphql.js';
import { KindMark } from '../../parts/kind-mark.js';
import { useCodeName } from '../../words/code-name.js';
import { useWords } from '../../words/use-words.js';

type Facets = SearchEntitiesQuery['search']['facets'];

/** Counts of what was found: a kind can be chosen, types and years tell of what is shown. */
export function SearchFacets({
  kinds,
  facets,
  kindCounts,
}: {
  readonly kinds: readonly string[];
  readonly facets: Facets;
  readonly kindCounts: Facets;
}): ReactNode {
  const { given } = useAddress();
  const { search } = useWords();
  const name = useCodeName();
  const valuesOf = (list: Facets, field: string): Facets[number]['values'] =>
    list.find((one) => one.field === field)?.values ?? [];
  const toggled = (kind: string): readonly string[] =>
    kinds.includes(kind) ? kinds.filter((one) => one !== kind) : [...kinds, kind];
  return (
    <aside className="facets" aria-label={search.facets.KIND}>
      <h2>{search.facets.KIND}</h2>
      <ul className="choices">
        {valuesOf(kindCounts, 'KIND').map(({ key, count }) => (
          <li key={key}>
            <ViewLink
              view="search"
              given={changed(given, { kind: toggled(key ?? ''), first: undefined })}
              aria-current={kinds.includes(key ?? '')}
            >
              <KindMark kind={key ?? ''} quiet />
              <span>{name(key ?? '')}</span>
              <span className="count">{count}</span>
            </ViewLink>
          </li>
        ))}
      </ul>
      {(['TYPE', 'YEAR'] as const).map((field) => (
        <FacetCounts key={field} title={search.facets[field]} values={valuesOf(facets, field)} />
      ))}
    </aside>
  );
}

function FacetCounts({
  title,
  values,
}: {
  readonly title: string;
  readonly values: Facets[number]['values'];
}): ReactNode {
  const name = useCodeName();
  const known = values.flatMap(({ key, count }) =>
    key === null || key === undefined ? [] : [{ key, count }],
  );
  if (known.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul className="counts">
        {known.map(({ key, count }) => (
          <li key={key}>
            <span>{/^\d/u.test(key) ? key : name(key)}</span>
            <span className="count">{count}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
