import type { Kind, Ontology } from '../../../ontology/ontology.js';
import { kindTable, pastTable, type Table } from '../schema-tables.js';
import { PAST, PRESENT, type SearchTables } from './search-tables.js';
import { isSearched } from './write-search.js';

/** A table whose rows are found by words, and where the words of these are. */
interface SearchedTable {
  readonly kind: Kind;
  readonly table: Table;
  readonly tables: SearchTables;
}

export const searchedTables = (ontology: Ontology): readonly SearchedTable[] =>
  [...ontology.kinds.values()]
    .filter(({ name }) => isSearched(ontology, { kind: name }))
    .flatMap((kind) => [
      { kind, table: kindTable(kind), tables: PRESENT },
      { kind, table: pastTable(kindTable(kind)), tables: PAST },
    ]);
