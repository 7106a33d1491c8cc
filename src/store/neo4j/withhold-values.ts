import { int, type ManagedTransaction } from 'neo4j-driver';

import type { Kind, Ontology } from '../../ontology/ontology.js';
import { columnsOf } from '../columns.js';
import type { Withheld } from '../graph-store.js';
import { groupBy } from '../group-by.js';
import { orderKeysOf } from './order-properties.js';
import { pastLabel, pastType } from './past-names.js';
import { quoteName } from './quote-name.js';
import { followPast } from './search/follow-past.js';

type Writer = Pick<ManagedTransaction, 'run'>;

type Hidden = Pick<Withheld, 'id' | 'clearance'>;

const PAST = quoteName(pastLabel('Node'));

/** No past version is for more eyes than the present. */
export async function hidePastNodes(
  transaction: Writer,
  ontology: Ontology,
  records: readonly Hidden[],
): Promise<void> {
  const rows = records
    .filter(({ clearance }) => clearance > 0)
    .map(({ id, clearance }) => ({ id, clearance: int(clearance) }));
  if (rows.length === 0) return;
  const { records: hidden } = await transaction.run<{ id: string }>(
    `CYPHER 5 UNWIND $rows AS row MATCH (past:${PAST} {id: row.id})
WHERE past.clearance < row.clearance SET past.clearance = row.clearance RETURN DISTINCT row.id AS id`,
    { rows },
  );
  const ids = hidden.map((record) => record.get('id'));
  await followPast(transaction, ontology, ids);
}

/** The same of relationships, whose past versions no index has by id: all of the type are looked at, once. */
export async function hidePastRelationships(
  transaction: Writer,
  type: string,
  records: readonly Hidden[],
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

/** Takes values out of past versions, or hides these from those who have not the clearance. */
export async function withholdValues(
  transaction: Writer,
  ontology: Ontology,
  all: readonly Withheld[],
): Promise<void> {
  const hiddenTies = groupBy(all.filter(isOfRelationship), ({ type }) => type);
  for (const [type, records] of hiddenTies) await hidePastRelationships(transaction, type, records);
  const ofNodes = all.filter(isOfNode);
  await hidePastNodes(
    transaction,
    ontology,
    ofNodes.filter(({ property }) => property === undefined),
  );
  for (const same of groupBy(ofNodes, ({ kind, property = '' }) => `${kind} ${property}`).values()) {
    const [first] = same;
    if (first?.property === undefined) continue;
    const ids = same.map(({ id }) => id);
    await transaction.run(`CYPHER 5 UNWIND $ids AS id MATCH (past:${PAST} {id: id}) SET past += $without`, {
      ids,
      without: withoutValue(ontology.kind(first.kind), first.property),
    });
    await followPast(transaction, ontology, ids);
  }
}

type OfRelationship = Extract<Withheld, { readonly type: string }>;
type OfNode = Extract<Withheld, { readonly kind: string }>;
const isOfRelationship = (one: Withheld): one is OfRelationship => 'type' in one;
const isOfNode = (one: Withheld): one is OfNode => 'kind' in one;

/** What a node has in place of the value. */
function withoutValue(kind: Kind, name: string): Readonly<Record<string, unknown>> {
  const property = kind.properties.get(name);
  if (property === undefined) return {};
  const blank = Object.fromEntries(columnsOf(property).map((column) => [column.name, null]));
  return { ...blank, ...(property.order && Object.fromEntries(orderKeysOf(property, blank))) };
}
