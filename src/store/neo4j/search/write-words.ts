import { int, type ManagedTransaction } from 'neo4j-driver';

import type { Ontology } from '../../../ontology/ontology.js';
import type { NodeRecord } from '../../graph-store.js';
import { searchDocuments } from '../../search-document.js';
import { spelledWords, spellingKeys } from '../../spelling-keys.js';

/** Adds the words of these nodes' names that are not known yet, or only to those who may see more. */
export async function putWords(
  transaction: Pick<ManagedTransaction, 'run'>,
  ontology: Ontology,
  records: readonly NodeRecord[],
): Promise<void> {
  const words = spelledWords(records.flatMap((record) => searchDocuments(ontology, record)));
  if (words.size === 0) return;
  const rows = [...words].map(([text, clearance]) => ({ text, clearance: int(clearance) }));
  const { records: known } = await transaction.run<{ text: string }>(KNOWN, { rows });
  const passed = new Set(known.map((record) => record.get('text')));
  const added = rows
    .filter(({ text }) => !passed.has(text))
    .map((row) => ({ ...row, keys: spellingKeys(row.text).join(' ') }));
  if (added.length === 0) return;
  await transaction.run(ADD, { rows: added });
}

const KNOWN = `CYPHER 5 UNWIND $rows AS row
MATCH (w:SearchWord {text: row.text}) WHERE w.clearance <= row.clearance
RETURN w.text AS text`;
const ADD = `CYPHER 5 UNWIND $rows AS row
MERGE (w:SearchWord {text: row.text}) SET w = row`;
