import type { Ontology } from '../../../ontology/ontology.js';
import { pagesOf } from '../read-pages.js';
import type { WorkerThread } from '../worker-thread.js';
import { KEYS, PAST, PRESENT, WORDS } from './search-tables.js';
import { searchedTables } from './searched-tables.js';
import { storedDocuments } from './stored-documents.js';
import { putDocuments } from './write-search.js';

/** Makes the index anew from the stored nodes and their former versions, in the writer's transaction. */
export async function rebuildSearch(writer: WorkerThread, ontology: Ontology): Promise<void> {
  const all = [PRESENT, PAST];
  const emptied = [...all.map(({ texts }) => texts), WORDS, KEYS].map((name) => `DELETE FROM ${name}`);
  const indexes = all.map(({ index }) => index);
  const cleared = indexes.map((index) => `INSERT INTO ${index} (${index}) VALUES ('delete-all')`);
  await writer.ask({ ask: 'exec', text: [...cleared, ...emptied].join(';\n') });
  for (const { kind, table, tables } of searchedTables(ontology)) {
    for await (const rows of pagesOf(writer, table)) {
      await putDocuments(
        writer,
        tables,
        rows.flatMap((row) => storedDocuments(ontology, kind, row)),
      );
    }
  }
  // One segment is read faster than many.
  const optimized = indexes.map((index) => `INSERT INTO ${index} (${index}) VALUES ('optimize')`);
  await writer.ask({ ask: 'exec', text: optimized.join(';\n') });
}
