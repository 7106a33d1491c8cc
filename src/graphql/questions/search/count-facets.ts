import type { Ontology } from '../../../ontology/ontology.js';
import type { RankedHit } from './rank-hits.js';

export const FACETS = ['KIND', 'TYPE', 'YEAR'] as const;
export type FacetName = (typeof FACETS)[number];

export interface Facet {
  readonly field: FacetName;
  readonly values: readonly { readonly key: string | null; readonly count: number }[];
}

/** All hits grouped by each of these, the largest groups first and what has none last among equals. */
export const countFacets = (ontology: Ontology, hits: readonly RankedHit[], size: number): readonly Facet[] =>
  FACETS.map((field) => {
    const counts = new Map<string | null, number>();
    for (const hit of hits) {
      const key = keyOf(ontology, field, hit);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    const values = [...counts].map(([key, count]) => ({ key, count }));
    return { field, values: values.sort(byCount).slice(0, size) };
  });

type Value = Facet['values'][number];

const byCount = (one: Value, other: Value): number =>
  other.count - one.count ||
  Number(one.key === null) - Number(other.key === null) ||
  ((one.key ?? '') < (other.key ?? '') ? -1 : 1);

function keyOf(ontology: Ontology, field: FacetName, hit: RankedHit): string | null {
  switch (field) {
    case 'KIND':
      return ontology.kindOfId(hit.id)?.name ?? null;
    case 'TYPE':
      return hit.type;
    case 'YEAR':
      return hit.year;
  }
}
