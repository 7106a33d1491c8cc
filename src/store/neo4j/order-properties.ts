import { int } from 'neo4j-driver';

import type { Kind } from '../../ontology/ontology.js';
import type { Property } from '../../ontology/property.js';
import type { Direction } from '../../plan/plan.js';
import type { Row } from '../columns.js';
import { keyColumns } from '../order-keys.js';

const DIRECTIONS = ['ASC', 'DESC'] as const;

/** Where a node has the key that it is ordered by, whether or not it has the value: no index serves an expression. */
export const orderProperty = (column: string, direction: Direction): string =>
  `${column}${direction === 'ASC' ? 'Ascending' : 'Descending'}`;

/** Both keys of everything that lists of the kind can be ordered by. */
export const orderProperties = (kind: Kind, row: Row): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    [...kind.properties.values()]
      .filter(({ order }) => order === true)
      .flatMap((property) => orderKeysOf(property, row)),
  );

/** Of one property, by name. */
export const orderKeysOf = (property: Property, row: Row): readonly (readonly [string, unknown])[] =>
  DIRECTIONS.flatMap((direction) =>
    keyColumns(property, direction).map(({ column, missing }) => {
      const value = row[column] ?? missing;
      return [
        orderProperty(column, direction),
        property.type.type === 'integer' ? int(value as number) : value,
      ] as const;
    }),
  );

/** Properties that serve an order by an index: of a date its first key, for hardly more than a page shares it. */
export const indexedOrderProperties = (property: Property): readonly string[] =>
  property.order
    ? DIRECTIONS.flatMap((direction) =>
        keyColumns(property, direction)
          .slice(0, 1)
          .map(({ column }) => orderProperty(column, direction)),
      )
    : [];
