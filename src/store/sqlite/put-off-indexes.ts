import type { Ontology } from '../../ontology/ontology.js';
import { KEPT_COUNTS } from './node-counts.js';
import { quoteName } from './quote-name.js';
import { schemaEntries } from './schema-statements.js';
import type { SqliteRow } from './sqlite-driver.js';
import type { WorkerThread } from './worker-thread.js';

/** Drops the indexes that only questions use, of a graph that holds nothing; whether it did. */
export async function putOffIndexes(writer: WorkerThread, ontology: Ontology): Promise<boolean> {
  const counts = (await writer.ask({
    ask: 'all',
    text: KEPT_COUNTS,
    parameters: [],
  })) as readonly SqliteRow[];
  if (counts.some(({ count }) => count !== 0)) return false;
  const asked = schemaEntries(ontology).filter((entry) => entry.asked === true);
  const text = asked.map(({ name }) => `DROP INDEX IF EXISTS ${quoteName(name)}`).join(';\n');
  await writer.ask({ ask: 'exec', text });
  return true;
}
