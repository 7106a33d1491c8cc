import type { Traversal } from '../ontology/ontology.js';
import type { Property } from '../ontology/property.js';
import type { NodeSelection } from './plan.js';

/** What is asked of all rows of a list together, each under its response key. */
export type AggregateField =
  | { readonly aggregate: 'typename'; readonly key: string; readonly type: string }
  | { readonly aggregate: 'value'; readonly key: string; readonly measure: ValueMeasure }
  | { readonly aggregate: 'object'; readonly key: string; readonly fields: readonly AggregateField[] }
  | { readonly aggregate: 'facets'; readonly key: string; readonly measure: FacetMeasure };

/** One value a list; of a date `min` is the first of the earliest days and `max` the last of the latest, open ends apart. */
export type ValueMeasure =
  | { readonly measure: 'count' }
  | { readonly measure: 'min' | 'max'; readonly on: 'node' | 'edge'; readonly property: Property };

/** The largest groups of a list's rows, by count downwards and then by key; the group of rows without a key comes last among equals. */
export interface FacetMeasure {
  readonly measure: 'facets';
  readonly by: Facet;
  readonly size: number;
  readonly fields: readonly FacetField[];
}
export type Measure = ValueMeasure | FacetMeasure;

/** What rows are grouped by; a row with several neighbours is once in the group of each. */
export type Facet =
  | { readonly facet: 'code' | 'year'; readonly on: 'node' | 'edge'; readonly property: Property }
  | { readonly facet: 'kind' }
  | { readonly facet: 'neighbour'; readonly traversal: Traversal };

export type FacetField =
  | { readonly field: 'typename' | 'key' | 'count'; readonly key: string }
  | { readonly field: 'node'; readonly key: string; readonly node: NodeSelection };
export type FacetNode = Extract<FacetField, { readonly field: 'node' }>;

/** The measures of some fields, in the order in which a store answers them. */
export const measuresOf = (fields: readonly AggregateField[]): readonly Measure[] =>
  fields.flatMap((field) => {
    switch (field.aggregate) {
      case 'typename':
        return [];
      case 'value':
      case 'facets':
        return [field.measure];
      case 'object':
        return measuresOf(field.fields);
    }
  });

/** The nodes asked of each group: those grouped by a code or a year have none. */
export const facetNodes = ({ by, fields }: FacetMeasure): readonly FacetNode[] =>
  by.facet === 'neighbour' ? fields.filter((field) => field.field === 'node') : [];
