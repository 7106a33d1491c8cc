import { int, type ManagedTransaction } from 'neo4j-driver';

import type { Kind } from '../../ontology/ontology.js';
import { batchesOf } from '../batches-of.js';
import { BATCH } from './batches.js';
import { WRITE_LOCK } from './locked.js';
import { pastLabel, pastType, presentType } from './past-names.js';
import { quoteName } from './quote-name.js';

type Writer = Pick<ManagedTransaction, 'run'>;

/** When a change that is recorded at this time becomes known, in milliseconds: time never goes back. */
export async function advanceClock(transaction: Writer, at: Date): Promise<number> {
  const { records } = await transaction.run<{ at: number }>(
    `CYPHER 5 MERGE (l:${WRITE_LOCK} {id: 'write'})
SET l.knownAt = CASE WHEN l.knownAt > $at THEN l.knownAt ELSE $at END RETURN l.knownAt AS at`,
    { at: int(at.getTime()) },
  );
  return Number(records[0]?.get('at'));
}

/** The latest time that something became known, in milliseconds; 0 where nothing has. */
export async function readClock(transaction: Writer): Promise<number> {
  const { records } = await transaction.run<{ at: number | null }>(
    `CYPHER 5 MATCH (l:${WRITE_LOCK} {id: 'write'}) RETURN l.knownAt AS at`,
  );
  return records[0]?.get('at') ?? 0;
}

/** Labels of a node of this kind. */
export const labelsOf = (kind: Kind): readonly string[] => [
  'Node',
  kind.name,
  ...(kind.entity ? ['Entity'] : []),
];

/**
 * Keeps nodes that are about to change or go, as past versions, and leads to these what led to the nodes.
 * @returns ids of those that are stored
 */
export async function keepNodes(
  transaction: Writer,
  kind: Kind,
  ids: readonly string[],
  at: number,
): Promise<ReadonlySet<string>> {
  const { records } = await transaction.run<{ id: string; older: boolean }>(STORED, { ids, at: int(at) });
  const older = records.filter((record) => record.get('older')).map((record) => record.get('id'));
  if (older.length > 0) {
    const labels = labelsOf(kind).map(pastLabel).map(quoteName).join(':');
    const values = { ids: older, at: int(at) };
    await transaction.run(copyNode(labels), values);
    for (const type of await typesAt(transaction, older)) {
      // What is led to past versions by the first is met by the second, from its other end.
      await transaction.run(copyRelationships(type, 'out'), values);
      await transaction.run(copyRelationships(type, 'in'), values);
    }
  }
  return new Set(records.map((record) => record.get('id')));
}

/** Keeps relationships that are about to change or go; those of an end that has changed already are kept with its past version. */
export async function keepRelationships(
  transaction: Writer,
  type: string,
  all: readonly string[],
  at: number,
): Promise<void> {
  for (const ids of batchesOf(all, BATCH)) {
    await transaction.run(
      `CYPHER 5 UNWIND $ids AS id
MATCH (from)-[r:${quoteName(type)} {id: id}]->(to)
WHERE ${[isOlder('r'), isOlder('from'), isOlder('to')].join(' AND ')}
CREATE (from)-[past:${quoteName(pastType(type))}]->(to)
SET past = properties(r), past.knownUntil = $at`,
      { ids, at: int(at) },
    );
  }
}

const isOlder = (of: string): string => `coalesce(${of}.knownFrom, 0) < $at`;

const STORED = `CYPHER 5 UNWIND $ids AS id
MATCH (n:\`Node\` {id: id})
RETURN id, ${isOlder('n')} AS older`;

const copyNode = (labels: string): string => `CYPHER 5 UNWIND $ids AS id
MATCH (n:\`Node\` {id: id})
CREATE (past:${labels})
SET past = properties(n), past.knownUntil = $at`;

/** Types of the relationships at these nodes, past or present. */
async function typesAt(transaction: Writer, ids: readonly string[]): Promise<readonly string[]> {
  const { records } = await transaction.run<{ type: string }>(
    'CYPHER 5 UNWIND $ids AS id MATCH (n:`Node` {id: id})-[r]-() RETURN DISTINCT type(r) AS type',
    { ids },
  );
  return [...new Set(records.map((record) => presentType(record.get('type'))))];
}

/** A past relationship is led to the past version; a present one stays, and a past one is made beside it. */
function copyRelationships(type: string, direction: 'out' | 'in'): string {
  const [start, end] = direction === 'out' ? ['-', '->'] : ['<-', '-'];
  const past = quoteName(pastType(type));
  // Of two ends that change at once, the version of the first was led to the second, from which it is led on.
  const done =
    direction === 'out' ? `NOT ${isOlder('other')}` : `(other.id IN $ids OR NOT ${isOlder('other')})`;
  return `CYPHER 5 UNWIND $ids AS id
MATCH (n:\`Node\` {id: id})${start}[r:${quoteName(type)}|${past}]${end}(other)
WHERE ${isOlder('r')} AND NOT (r.knownUntil IS NULL AND ${done})
MATCH (version:${quoteName(pastLabel('Node'))} {id: id, knownUntil: $at})
CREATE (version)${start}[copy:${past}]${end}(other)
SET copy = properties(r), copy.knownUntil = coalesce(r.knownUntil, $at)
FOREACH (moved IN CASE WHEN r.knownUntil IS NULL THEN [] ELSE [r] END | DELETE moved)`;
}
