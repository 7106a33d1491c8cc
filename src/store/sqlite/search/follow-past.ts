import type { Kind, Ontology } from '../../../ontology/ontology.js';
import { batchesOf } from '../../batches-of.js';
import type { Change } from '../../graph-store.js';
import { groupBy } from '../../group-by.js';
import { quoteName } from '../quote-name.js';
import { kindTable, pastTable } from '../schema-tables.js';
import type { SqliteRow } from '../sqlite-driver.js';
import { PAST } from './search-tables.js';
import { storedDocuments } from './stored-documents.js';
import { BATCH, isSearched, putDocuments, removeDocuments, type Writer } from './write-search.js';

/**
 * Has the index over former versions follow a change, in its transaction, when it has kept, hidden and withheld what
 * it will: it follows from what is kept, so that it cannot tell more.
 */
export async function followPast(writer: Writer, ontology: Ontology, change: Change): Promise<void> {
  const withheld = (change.withhold ?? []).flatMap((one) => ('kind' in one ? one : []));
  const touched = [...change.removeNodes, ...change.putNodes, ...withheld];
  const searched = touched.filter((node) => isSearched(ontology, node));
  for (const [name, nodes] of groupBy(searched, ({ kind }) => kind)) {
    const kind = ontology.kind(name);
    for (const ids of batchesOf([...new Set(nodes.map(({ id }) => id))], BATCH)) {
      const rows = await readPast(writer, kind, ids);
      if (rows.length === 0) continue;
      await removeDocuments(writer, PAST, ids);
      await putDocuments(
        writer,
        PAST,
        rows.flatMap((row) => storedDocuments(ontology, kind, row)),
      );
    }
  }
}

async function readPast(writer: Writer, kind: Kind, ids: readonly string[]): Promise<readonly SqliteRow[]> {
  const { name } = pastTable(kindTable(kind));
  const text = `SELECT * FROM ${quoteName(name)} WHERE "id" IN (SELECT value FROM json_each(?1))`;
  const rows = await writer.ask({ ask: 'all', text, parameters: [JSON.stringify(ids)] });
  return rows as readonly SqliteRow[];
}
