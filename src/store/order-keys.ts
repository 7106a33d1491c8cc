import type { Property } from '../ontology/property.js';
import type { OrderTerm } from '../plan/plan.js';
import { folded, member } from './columns.js';

/** What a term of an order is compared by: its columns, and what stands in for a missing value. */
export interface KeyColumn {
  readonly column: string;
  readonly missing: string | number;
}

// Above and below every folded text, ISO day and code of a closed list, in UTF-8 as in UTF-16 order.
const LAST_TEXT = '\uffff';
const FIRST_TEXT = '';
const LAST_NUMBER = Number.MAX_SAFE_INTEGER;

/** A date orders by its earliest, then its latest day; a text by its folded form. Missing comes last either way. */
export function keyColumns(property: Property, direction: OrderTerm['direction']): readonly KeyColumn[] {
  const last = direction === 'ASC';
  switch (property.type.type) {
    case 'integer':
    case 'number':
      return [{ column: property.name, missing: last ? LAST_NUMBER : -LAST_NUMBER }];
    case 'date':
      return ['earliest', 'latest'].map((name) => ({
        column: member(property, name),
        missing: last ? LAST_TEXT : FIRST_TEXT,
      }));
    case 'text':
      return [{ column: folded(property), missing: last ? LAST_TEXT : FIRST_TEXT }];
    case 'code':
    case 'textList':
    case 'composite':
    case 'compositeList':
      return [{ column: property.name, missing: last ? LAST_TEXT : FIRST_TEXT }];
  }
}

/** What stands in for each key of a term, where a neighbour that would have it is missing. */
export function missingKeys(
  term: OrderTerm,
  direction: OrderTerm['direction'],
): readonly (string | number)[] {
  const last = direction === 'ASC';
  switch (term.by) {
    case 'property':
    case 'edgeProperty':
      return keyColumns(term.property, direction).map(({ missing }) => missing);
    case 'id':
    case 'far':
      return [last ? LAST_TEXT : FIRST_TEXT];
    case 'count':
      return [last ? LAST_NUMBER : -LAST_NUMBER];
    case 'neighbour':
      return missingKeys(term.term, direction);
  }
}
