import type { Ontology } from '../../../ontology/ontology.js';
import { quoteName } from '../quote-name.js';
import { readNode } from '../record-rows.js';
import { kindTable } from '../schema-tables.js';
import type { SqliteRow } from '../sqlite-driver.js';
import type { WorkerThread } from '../worker-thread.js';
import { INDEX, KEYS, TEXTS, WORDS } from './search-tables.js';
import { putDocuments } from './write-search.js';

const BATCH = 2_000;

/** Makes the index anew from the stored nodes, in the writer's transaction. */
export async function rebuildSearch(writer: WorkerThread, ontology: Ontology): Promise<void> {
  const emptied = [TEXTS, WORDS, KEYS].map((name) => `DELETE FROM ${name}`);
  await writer.ask({
    ask: 'exec',
    text: [`INSERT INTO ${INDEX} (${INDEX}) VALUES ('delete-all')`, ...emptied].join(';\n'),
  });
  for (const kind of ontology.kinds.values()) {
    if (!kind.entity && kind.name !== 'Claim') continue;
    const table = kindTable(kind);
    const text = `SELECT * FROM ${quoteName(table.name)} WHERE id > ?1 ORDER BY id LIMIT ${BATCH}`;
    for (let last: unknown = ''; last !== undefined;) {
      const rows = (await writer.ask({
        ask: 'all',
        text,
        parameters: [last as string],
      })) as readonly SqliteRow[];
      await putDocuments(
        writer,
        ontology,
        rows.map((row) => readNode(kind, table, row)),
      );
      last = rows.at(-1)?.['id'];
    }
  }
  // One segment is read faster than many.
  await writer.ask({ ask: 'exec', text: `INSERT INTO ${INDEX} (${INDEX}) VALUES ('optimize')` });
}
