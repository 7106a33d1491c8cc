import type { AggregateField, FacetMeasure, FacetNode, Measure } from './plan.js';

/** The measures of some fields, in the order in which a store answers them. */
export const measuresOf = (fields: readonly AggregateField[]): readonly Measure[] =>
  fields.flatMap((field) => {
    switch (field.aggregate) {
      case 'typename':
      case 'count':
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
