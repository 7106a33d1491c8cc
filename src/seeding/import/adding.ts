import type { Ontology } from '../../ontology/ontology.js';
import type { Tell } from './imported-file.js';
import type { TableExtract } from './table-extract.js';
import type { TheirEntity } from './their-entity.js';

/** Into what a line is read, and what else is in the file. */
export interface Adding {
  readonly ontology: Ontology;
  readonly extract: TableExtract;
  readonly byId: ReadonlyMap<string, TheirEntity>;
  readonly tell: Tell;
}
