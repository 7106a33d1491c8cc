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
 * it will: it follows from what is kept, so that it cannot tell more. Of what only has one more version, it takes that
 * one; of what may be hidden or withheld, all.
 * @param knownUntil when the versions that the change ended were known last
 */
export async function followPast(
  writer: Writer,
  ontology: Ontology,
  change: Change,
  knownUntil: number,
): Promise<void> {
  const withheld = (change.withhold ?? []).flatMap((one) => ('kind' in one ? one : []));
  const hiding = change.putNodes.filter(({ clearance }) => clearance > 0);
  const whole = new Set([...withheld, ...hiding].map(({ id }) => id));
  const touched = [...change.removeNodes, ...change.putNodes, ...withheld];
  const searched = touched.filter((node) => isSearched(ontology, node));
  for (const [name, nodes] of groupBy(searched, ({ kind }) => kind)) {
    const kind = ontology.kind(name);
    const ids = [...new Set(nodes.map(({ id }) => id))];
    const [all, last] = [ids.filter((id) => whole.has(id)), ids.filter((id) => !whole.has(id))];
    for (const some of batchesOf(all, BATCH)) await follow(writer, ontology, kind, some);
    for (const some of batchesOf(last, BATCH)) await follow(writer, ontology, kind, some, knownUntil);
  }
}

/** @param knownUntil of the versions followed; all of them if absent */
async function follow(
  writer: Writer,
  ontology: Ontology,
  kind: Kind,
  ids: readonly string[],
  knownUntil?: number,
): Promise<void> {
  const { name } = pastTable(kindTable(kind));
  const text = `SELECT * FROM ${quoteName(name)} WHERE "id" IN (SELECT value FROM json_each(?1))${untilThen(knownUntil)}`;
  const rows = await writer.ask({ ask: 'all', text, parameters: [JSON.stringify(ids)] });
  const versions = rows as readonly SqliteRow[];
  if (versions.length === 0) return;
  await removeDocuments(writer, PAST, ids, untilThen(knownUntil));
  await putDocuments(
    writer,
    PAST,
    versions.flatMap((row) => storedDocuments(ontology, kind, row)),
  );
}

const untilThen = (knownUntil: number | undefined): string =>
  knownUntil === undefined ? '' : ` AND "knownUntil" = ${String(knownUntil)}`;
