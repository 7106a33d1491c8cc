import { isDeepStrictEqual } from 'node:util';

import { int } from 'neo4j-driver';

import type { Ontology } from '../../ontology/ontology.js';
import { overlapProblem } from '../overlap-problem.js';
import type { Connection } from './connection.js';
import { pastLabel, pastType } from './past-names.js';
import { quoteName } from './quote-name.js';
import { type Properties, readNode } from './record-properties.js';
import { keptNames } from './report-past.js';
import { runRead } from './run-read.js';
import { SEARCHED, searchProperties } from './search/search-properties.js';

const PAGE = 2_000;

/** What is wrong with what is kept beside the nodes, each page as of its own moment. */
export async function deepProblems(connection: Connection, ontology: Ontology): Promise<readonly string[]> {
  return [...(await overlaps(connection, ontology)), ...(await wrongWords(connection, ontology))];
}

/** Of past versions among themselves; the copies of one are taken together. */
async function overlaps(connection: Connection, ontology: Ontology): Promise<readonly string[]> {
  const { kinds, types } = await keptNames(connection, ontology);
  const patterns = [
    ...kinds.map((kind) => [kind, `(p:${quoteName(pastLabel(kind))})`] as const),
    ...types.map((type) => [type, `()-[p:${quoteName(pastType(type))}]->()`] as const),
  ];
  const problems: string[] = [];
  for (const [name, pattern] of patterns) {
    const [found] = await runRead<{ count: number }>(
      connection,
      { text: overlapsOf(pattern), parameters: {} },
      { timeout: LONG_MILLISECONDS },
    );
    if (found !== undefined && found.count > 0) problems.push(overlapProblem(name, found.count));
  }
  return problems;
}

/** All past versions of a kind or type are looked at. */
const LONG_MILLISECONDS = 600_000;

const overlapsOf = (pattern: string): string => `CYPHER 5 MATCH ${pattern}
WITH p.id AS id, coalesce(p.knownFrom, 0) AS start, max(p.knownUntil) AS end ORDER BY id, start
WITH id, collect(start) AS starts, collect(end) AS ends
WHERE any(i IN range(0, size(starts) - 2) WHERE ends[i] > starts[i + 1])
RETURN count(*) AS count`;

async function wrongWords(connection: Connection, ontology: Ontology): Promise<readonly string[]> {
  for (const text of [NODES, VERSIONS]) {
    for (let after: string | undefined = ''; after !== undefined;) {
      const parameters = { after, size: int(PAGE) };
      const page: readonly { properties: Properties }[] = await runRead(connection, { text, parameters });
      if (page.some(({ properties }) => !isSearchedRight(ontology, properties))) return [WRONG_WORDS];
      after = page.at(-1)?.properties['id'] as string | undefined;
    }
  }
  return [];
}

const WRONG_WORDS = 'The search index is not what the nodes say: habeas rebuild makes it anew.';
const NODES =
  'CYPHER 5 MATCH (n:`Node`) WHERE n.id > $after RETURN properties(n) AS properties ORDER BY n.id LIMIT $size';
/** All of a node are on one page. */
const VERSIONS = `CYPHER 5 MATCH (n:${quoteName(pastLabel('Node'))}) WHERE n.id > $after
WITH DISTINCT n.id AS id ORDER BY id LIMIT $size
MATCH (past:${quoteName(pastLabel('Node'))} {id: id})
RETURN properties(past) AS properties ORDER BY id`;

function isSearchedRight(ontology: Ontology, properties: Properties): boolean {
  const kind = ontology.kindOfId(String(properties['id']));
  if (kind === undefined) return false;
  const stored = Object.fromEntries(
    SEARCHED.flatMap((name) => (properties[name] === undefined ? [] : [[name, properties[name]]])),
  );
  return isDeepStrictEqual(stored, {
    ...searchProperties(ontology, readNode(ontology, kind.name, properties)),
  });
}
