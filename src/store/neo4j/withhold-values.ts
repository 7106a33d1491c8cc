import { int, type ManagedTransaction } from 'neo4j-driver';

import type { Kind, Ontology } from '../../ontology/ontology.js';
import { columnsOf } from '../columns.js';
import type { NodeRecord, RelationshipRecord, Withheld } from '../graph-store.js';
import { groupBy } from './batches.js';
import { orderKeysOf } from './order-properties.js';
import { pastLabel, pastType } from './past-names.js';
import { quoteName } from './quote-name.js';

type Writer = Pick<ManagedTransaction, 'run'>;

const PAST = quoteName(pastLabel('Node'));

/** No past version is for more eyes than the present. */
export async function hidePastNodes(transaction: Writer, records: readonly NodeRecord[]): Promise<void> {
  const rows = records
    .filter(({ clearance }) => clearance > 0)
    .map(({ id, clearance }) => ({ id, clearance: int(clearance) }));
  if (rows.length === 0) return;
  await transaction.run(
    `CYPHER 5 UNWIND $rows AS row MATCH (past:${PAST} {id: row.id})
WHERE past.clearance < row.clearance SET past.clearance = row.clearance`,
    { rows },
  );
}

/** The same of relationships, whose past versions no index has by id: all of the type are looked at, once. */
export async function hidePastRelationships(
  transaction: Writer,
  type: string,
  records: readonly RelationshipRecord[],
): Promise<void> {
  const hidden = records.filter(({ clearance }) => clearance > 0);
  if (hidden.length === 0) return;
  const clearances = Object.fromEntries(hidden.map(({ id, clearance }) => [id, int(clearance)]));
  await transaction.run(
    `CYPHER 5 MATCH ()-[past:${quoteName(pastType(type))}]->()
WITH past, $clearances[past.id] AS clearance
WHERE past.clearance < clearance SET past.clearance = clearance`,
    { clearances },
  );
}

/** Takes values out of past versions; a name, without which there is no node, hides the version. */
export async function withholdValues(
  transaction: Writer,
  ontology: Ontology,
  values: readonly Withheld[],
): Promise<void> {
  for (const same of groupBy(values, ({ kind, property }) => `${kind} ${property}`).values()) {
    const [first] = same;
    if (first === undefined) continue;
    const without = withoutValue(ontology.kind(first.kind), first.property);
    const set = without
      ? 'past += $without'
      : 'past.clearance = CASE WHEN past.clearance < row.clearance THEN row.clearance ELSE past.clearance END';
    await transaction.run(`CYPHER 5 UNWIND $rows AS row MATCH (past:${PAST} {id: row.id}) SET ${set}`, {
      rows: same.map(({ id, clearance }) => ({ id, clearance: int(clearance) })),
      without: without ?? {},
    });
  }
}

/** What a node has in place of the value; undefined for names and for what is no property of its own. */
function withoutValue(kind: Kind, name: string): Readonly<Record<string, unknown>> | undefined {
  const property = name === 'name' ? undefined : kind.properties.get(name);
  if (property === undefined) return undefined;
  const blank = Object.fromEntries(columnsOf(property).map((column) => [column.name, null]));
  return { ...blank, ...(property.order && Object.fromEntries(orderKeysOf(property, blank))) };
}
