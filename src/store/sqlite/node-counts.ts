import type { Kind, Ontology } from '../../ontology/ontology.js';
import { quoteName, quoteText } from './quote-name.js';

/** Above every viewer's clearance. */
const NOBODYS = 3;
const COUNTS = quoteName('NodeCount');

/** How many nodes of each kind there are at each clearance, so that nobody has to count them. */
export const COUNTS_TABLE = {
  type: 'table',
  name: 'NodeCount',
  text: `CREATE TABLE IF NOT EXISTS ${COUNTS} ("kind" TEXT NOT NULL, "clearance" INTEGER NOT NULL, "count" INTEGER NOT NULL, PRIMARY KEY ("kind", "clearance")) STRICT, WITHOUT ROWID`,
} as const;

interface CountTrigger {
  readonly type: 'trigger';
  readonly name: string;
  readonly text: string;
}

/** Nodes are inserted, replaced and deleted, and never changed in place. */
export const countTriggers = (kind: Kind): readonly CountTrigger[] => [
  countTrigger(kind, 'INSERT', 'NEW', 1),
  countTrigger(kind, 'DELETE', 'OLD', -1),
];

function countTrigger(kind: Kind, event: 'INSERT' | 'DELETE', row: 'NEW' | 'OLD', by: number): CountTrigger {
  const name = `${kind.name}_count_${event.toLowerCase()}`;
  const counted = `INSERT INTO ${COUNTS} VALUES (${quoteText(kind.name)}, ${clearanceOf(kind, row)}, ${by}) ON CONFLICT DO UPDATE SET "count" = "count" + ${by}`;
  const text = `CREATE TRIGGER IF NOT EXISTS ${quoteName(name)} AFTER ${event} ON ${quoteName(kind.name)} BEGIN ${counted}; END`;
  return { type: 'trigger', name, text };
}

/** Counts anew what a file held before it was counted at all. */
export const recount = (ontology: Ontology): readonly string[] => [
  `DELETE FROM ${COUNTS}`,
  ...[...ontology.kinds.values()].map((kind) => {
    const clearance = clearanceOf(kind, quoteName(kind.name));
    return `INSERT INTO ${COUNTS} SELECT ${quoteText(kind.name)}, ${clearance}, count(*) FROM ${quoteName(kind.name)} GROUP BY 2`;
  }),
];

/** SQL a kind, which answers its name where the kept counts are not what there is. */
export const wrongCounts = (ontology: Ontology): readonly string[] =>
  [...ontology.kinds.values()].map((kind) => {
    const name = quoteText(kind.name);
    const real = `SELECT ${clearanceOf(kind, quoteName(kind.name))}, count(*) FROM ${quoteName(kind.name)} GROUP BY 1`;
    const kept = `SELECT "clearance", "count" FROM ${COUNTS} WHERE "kind" = ${name} AND "count" <> 0`;
    const differ = `EXISTS (${real} EXCEPT ${kept}) OR EXISTS (${kept} EXCEPT ${real})`;
    return `SELECT ${name} AS kind WHERE ${differ}`;
  });

/** What is retracted is for nobody's eyes. */
function clearanceOf(kind: Kind, row: string): string {
  const clearance = `${row}."clearance"`;
  return kind.properties.has('retractedAt')
    ? `CASE WHEN ${row}."retractedAt" IS NULL THEN ${clearance} ELSE ${NOBODYS} END`
    : clearance;
}

/** How many nodes of each kind there are, hidden ones too. */
export const KEPT_COUNTS = `SELECT "kind", sum("count") AS "count" FROM ${COUNTS} GROUP BY 1`;

/**
 * SQL of how many nodes of a kind there are, hidden ones too.
 * @param kind SQL of its name
 */
export const keptCount = (kind: string): string =>
  `(SELECT coalesce(sum("count"), 0) FROM ${COUNTS} WHERE "kind" = ${kind})`;

/**
 * SQL of how many nodes of a kind a viewer may see.
 * @param kind SQL of its name
 */
export const visibleCount = (kind: string, clearance: string): string =>
  `(SELECT coalesce(sum("count"), 0) FROM ${COUNTS} WHERE "kind" = ${kind} AND "clearance" <= ${clearance})`;
