import type { Ontology } from '../ontology/ontology.js';
import type { ExportedItem } from './exported-item.js';

/** What a format reads of the nodes of an export; each reading starts from the first node again. */
export interface Wanted {
  readonly nodes?: boolean;
  /** With where they are. */
  readonly places?: boolean;
  readonly claims?: boolean;
  /** `within`: those that end at another node of the export; `all`: those that end anywhere. */
  readonly relationships?: 'within' | 'all';
}

/** The nodes of an export, in order of kind and id: a node, its relationships, its claims, then the next. */
export type ReadItems = (wanted: Wanted) => AsyncIterable<ExportedItem>;

/** A way to write a graph down: one file of src/export/formats each, and a line in formats.ts. */
export interface ExportFormat {
  readonly name: string;
  readonly mediaType: string;
  /** Of a file's name, without the dot. */
  readonly extension: string;
  /** Text in pieces, made as they are taken: nothing is read ahead of the one who takes them. */
  write(read: ReadItems, ontology: Ontology): AsyncIterable<string>;
}
