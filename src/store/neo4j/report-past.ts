import type { Ontology } from '../../ontology/ontology.js';
import { overlapProblem } from '../overlap-problem.js';
import type { Connection } from './connection.js';
import { pastLabel, pastType } from './past-names.js';
import { quoteName, quoteText } from './quote-name.js';
import { readCounts } from './read-counts.js';
import { runRead } from './run-read.js';

/** What is wrong with past versions: a version that was known until after the present one was. */
export async function pastProblems(connection: Connection, ontology: Ontology): Promise<readonly string[]> {
  const { kinds, types } = await keptNames(connection, ontology);
  const looks = [...kinds.map(nodesThatOverlap), ...types.map(relationshipsThatOverlap)];
  if (looks.length === 0) return [];
  const found = await runRead<{ name: string; count: number }>(connection, {
    text: `CYPHER 5 ${looks.join('\nUNION ALL ')}`,
    parameters: {},
  });
  return found.filter(({ count }) => count > 0).map(({ name, count }) => overlapProblem(name, count));
}

/** Kinds and types of which there are past versions at all. */
export async function keptNames(
  connection: Connection,
  ontology: Ontology,
): Promise<{ readonly kinds: readonly string[]; readonly types: readonly string[] }> {
  const types = [...ontology.relationships.keys()];
  return {
    kinds: await kept(connection, [...ontology.kinds.keys()], (kind) => `(n:${past(pastLabel, kind)})`),
    types: await kept(connection, types, (type) => `()-[n:${past(pastType, type)}]->()`),
  };
}

const past = (pastOf: (name: string) => string, name: string): string => quoteName(pastOf(name));

/** Those of which there are past versions at all, so that no statement is longer than it must be. */
async function kept(
  connection: Connection,
  names: readonly string[],
  patternOf: (name: string) => string,
): Promise<readonly string[]> {
  const counts = await readCounts(connection, names, patternOf);
  return counts.filter(({ count }) => count > 0).map(({ name }) => name);
}

const nodesThatOverlap = (kind: string): string => `MATCH (past:${past(pastLabel, kind)})
OPTIONAL MATCH (now:\`Node\` {id: past.id})
WITH past, now WHERE past.knownUntil <= ${from('past')} OR past.knownUntil > ${from('now')}
RETURN ${quoteText(kind)} AS name, count(*) AS count`;

/** A relationship is known while both its ends are, and is kept once for each version of these. */
const relationshipsThatOverlap = (type: string): string => `MATCH (a)-[past:${past(pastType, type)}]->(b)
OPTIONAL MATCH (c)-[now:${quoteName(type)} {id: past.id}]->(d)
WITH past, now, [of IN [past, a, b, now, c, d] | ${from('of')}] AS starts,
[of IN [past, a, b] WHERE of.knownUntil IS NOT NULL | of.knownUntil] AS ends
WITH past WHERE past.knownUntil <= ${from('past')}
OR (now IS NOT NULL AND all(start IN starts WHERE all(end IN ends WHERE start < end)))
RETURN ${quoteText(type)} AS name, count(*) AS count`;

/** Of what is not there, null. */
const from = (of: string): string => `CASE WHEN ${of} IS NOT NULL THEN coalesce(${of}.knownFrom, 0) END`;
