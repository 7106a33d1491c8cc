import type { ManagedTransaction } from 'neo4j-driver';

import type { Ontology } from '../../ontology/ontology.js';
import type { NodeRecord, Part, RelationshipRecord } from '../graph-store.js';
import { groupBy } from '../group-by.js';
import { quoteName, quoteText } from './quote-name.js';
import { type Properties, readNode, readRelationship } from './record-properties.js';

type Reader = Pick<ManagedTransaction, 'run'>;

/** In the order asked; an owner with nothing stored answers an empty part. */
export async function readParts(
  transaction: Reader,
  owners: readonly string[],
  ontology: Ontology,
): Promise<readonly Part[]> {
  const nodes = await readNodes(transaction, 'MATCH (n:`Node`) WHERE n.owner IN $values', owners, ontology);
  const relationships = await readRelationships(transaction, owners, ontology);
  const nodesByOwner = groupBy(nodes, ({ owner }) => owner);
  const relationshipsByOwner = groupBy(relationships, ({ owner }) => owner);
  return owners.map((owner) => ({
    owner,
    nodes: nodesByOwner.get(owner) ?? [],
    relationships: relationshipsByOwner.get(owner) ?? [],
  }));
}

/** @param match binds `n`, with the values asked in `$values`. */
export async function readNodes(
  transaction: Reader,
  match: string,
  values: readonly string[],
  ontology: Ontology,
): Promise<readonly NodeRecord[]> {
  const { records } = await transaction.run<{ properties: Properties }>(
    `CYPHER 5 ${match} RETURN properties(n) AS properties ORDER BY n.id`,
    { values },
  );
  return records.map((record) => {
    const properties = record.get('properties');
    const kind = ontology.kindOfId(String(properties['id']));
    if (kind === undefined)
      throw new Error(`${String(properties['id'])} is stored, but its id is of no kind.`);
    return readNode(ontology, kind.name, properties);
  });
}

/** One seek a type: an index holds the relationships of one type only. */
async function readRelationships(
  transaction: Reader,
  owners: readonly string[],
  ontology: Ontology,
): Promise<readonly RelationshipRecord[]> {
  const seeks = [...ontology.relationships.keys()].map(
    (type) => `MATCH (from)-[r:${quoteName(type)}]->(to) WHERE r.owner IN $owners
RETURN ${quoteText(type)} AS type, from.id AS from, to.id AS to, properties(r) AS properties`,
  );
  const { records } = await transaction.run<RelationshipRow>(`CYPHER 5 ${seeks.join('\nUNION ALL ')}`, {
    owners,
  });
  return records.flatMap((record) => {
    const { type, from, to, properties } = record.toObject();
    const relationship = ontology.relationships.get(type);
    return relationship === undefined ? [] : [readRelationship(relationship, from, to, properties)];
  });
}

interface RelationshipRow {
  readonly [key: string]: unknown;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}
