import { int, type ManagedTransaction } from 'neo4j-driver';

import type { Kind, Ontology, Relationship } from '../../ontology/ontology.js';
import type { Known, NodeVersion, RelationshipVersion, Version } from '../graph-store.js';
import { groupBy } from '../group-by.js';
import { labelsOf } from './keep-versions.js';
import { pastLabel, pastType } from './past-names.js';
import { quoteName } from './quote-name.js';
import { nodeProperties, relationshipProperties } from './record-properties.js';
import { searchProperties } from './search/search-properties.js';
import { putWords } from './search/write-words.js';
import { createRelationships } from './write-change.js';

type Writer = Pick<ManagedTransaction, 'run'>;
type OfNode = Known & NodeVersion;
type OfRelationship = Known & RelationshipVersion;

/** Adds what is not there yet; all versions of nodes before those of relationships. */
export async function writeVersions(
  transaction: Writer,
  ontology: Ontology,
  versions: readonly Version[],
): Promise<void> {
  for (const [kind, same] of groupBy(versions.filter(isOfNode), ({ node }) => node.kind)) {
    for (const time of groupBy(same, (one) => String(isPresent(one))).values())
      await addNodes(transaction, ontology, ontology.kind(kind), time);
  }
  for (const [type, same] of groupBy(versions.filter(isOfRelationship), (one) => one.relationship.type)) {
    await addRelationships(transaction, ontology.relationship(type), same);
  }
}

const isOfNode = (version: Version): version is OfNode => 'node' in version;
const isOfRelationship = (version: Version): version is OfRelationship => 'relationship' in version;
const isPresent = ({ knownUntil }: Known): boolean => knownUntil === undefined;

/** Versions of one kind, all of the present or all of the past. */
async function addNodes(
  transaction: Writer,
  ontology: Ontology,
  kind: Kind,
  versions: readonly OfNode[],
): Promise<void> {
  const [first] = versions;
  if (first === undefined) return;
  const rows = versions.map(({ node, knownFrom, knownUntil }) => ({
    ...nodeProperties(kind, node, knownFrom),
    ...searchProperties(ontology, node),
    ...(knownUntil !== undefined && { knownUntil: int(knownUntil) }),
  }));
  const labels = isPresent(first) ? labelsOf(kind) : labelsOf(kind).map(pastLabel);
  const text = `CYPHER 5 UNWIND $rows AS row CREATE (n:${labels.map(quoteName).join(':')}) SET n = row`;
  await transaction.run(text, { rows });
  await putWords(
    transaction,
    ontology,
    versions.map(({ node }) => node),
  );
}

async function addRelationships(
  transaction: Writer,
  relationship: Relationship,
  versions: readonly OfRelationship[],
): Promise<void> {
  const rows = versions.map(({ relationship: record, knownFrom, knownUntil }) => ({
    from: record.from,
    to: record.to,
    knownFrom: int(knownFrom),
    knownUntil: knownUntil === undefined ? null : int(knownUntil),
    properties: relationshipProperties(relationship, record, knownFrom),
  }));
  const present = rows.filter(({ knownUntil }) => knownUntil === null);
  if (present.length > 0) await createRelationships(transaction, relationship.type, present);
  await transaction.run(createPast(relationship.type), { rows });
}

/** Between any two versions of the ends that were known while it was, and not all three are so now. */
const createPast = (type: string): string => `CYPHER 5 UNWIND $rows AS row
MATCH (from:\`Node\`|\`PastNode\` {id: row.from})
MATCH (to:\`Node\`|\`PastNode\` {id: row.to})
WITH row, from, to,
  [row.knownFrom, coalesce(from.knownFrom, 0), coalesce(to.knownFrom, 0)] AS starts,
  [end IN [row.knownUntil, from.knownUntil, to.knownUntil] WHERE end IS NOT NULL] AS ends
WHERE size(ends) > 0 AND all(start IN starts WHERE all(end IN ends WHERE start < end))
CREATE (from)-[past:${quoteName(pastType(type))}]->(to)
SET past = row.properties,
  past.knownUntil = reduce(first = head(ends), end IN ends | CASE WHEN end < first THEN end ELSE first END)`;
