import type { SearchPlan } from '../../../plan/plan.js';
import type { RawFound, RawHit, SearchAsk } from '../../../plan/search-plan.js';
import { compileFilter } from '../compile-filter.js';
import { matchVersions, visibleNode } from '../compile-traversal.js';
import { alternatives, pastLabel } from '../past-names.js';
import { quoteName } from '../quote-name.js';
import type { Projection, StatementScope } from '../statement.js';
import { lookThen } from './look-then.js';
import { BY_PLACE, queryOf } from './lucene-query.js';
import { CLAIM_WORDS, ENTITY_WORDS, PAST_CLAIM_WORDS, PAST_ENTITY_WORDS } from './search-entries.js';
import { PROPERTY_OF, YEAR } from './search-properties.js';

/** For each ask, the documents that the index finds, and then of these what the viewer may see. */
export function compileSearch(plan: SearchPlan, scope: StatementScope): Projection {
  const byPlace = scope.constant(BY_PLACE);
  const asks = plan.asks.map((ask) => compileAsk(plan, ask, byPlace, scope));
  return {
    clauses: asks.flatMap(({ clauses }) => clauses),
    expression: `[${asks.map(({ expression }) => expression).join(', ')}]`,
  };
}

function compileAsk(plan: SearchPlan, ask: SearchAsk, byPlace: string, scope: StatementScope): Projection {
  const [plain, placed, found, rows, hit, node, score] = [
    ...['plain', 'placed', 'found', 'rows', 'hit', 'node', 'score'].map((one) => scope.variable(one)),
  ] as [string, string, string, string, string, string, string];
  const quotes = ask.among === 'quotes';
  const index = scope.constant(quotes ? CLAIM_WORDS : ENTITY_WORDS);
  const query = scope.value((partOf) => queryOf(partOf(plan), partOf(ask)));
  const size = scope.parameter(ask, (one) => one.size);
  const limit = scope.parameter(ask, (one) => one.size + 1);
  const pastIndex = scope.knownAt && scope.constant(quotes ? PAST_CLAIM_WORDS : PAST_ENTITY_WORDS);
  const look = (asked: string, ordered: boolean, as: string): string => {
    const clauses =
      pastIndex === undefined
        ? `CALL db.index.fulltext.queryNodes(${index}, ${asked}, {limit: ${limit}}) YIELD node AS ${hit}, score AS ${score}`
        : lookThen([index, pastIndex], { asked, ordered, hit, score, limit }, scope);
    return `${clauses}\nRETURN collect([${hit}, ${score}]) AS ${as}`;
  };
  // By place only where more match than may be found: it takes far longer.
  const looks = [
    scope.subquery([], look(query, false, plain)),
    scope.subquery(
      [plain],
      `UNWIND CASE WHEN size(${plain}) > ${size} THEN [1] ELSE [] END AS again
${look(`${query} + ${byPlace}`, true, placed)}`,
    ),
    `WITH *, CASE WHEN size(${plain}) > ${size} THEN ${placed} ELSE ${plain} END AS ${found}`,
  ];
  const kinds = quotes ? ['Claim'] : [];
  const conditions = [
    `${node}:${alternatives(['Entity'], pastLabel, scope.knownAt !== undefined)}`,
    ...visibleNode(hit, kinds, scope),
    ...visibleNode(node, [], scope),
    `${node}.${quoteName(PROPERTY_OF.names)} IS NOT NULL`,
    ...(plan.where ? [compileFilter(plan.where, { node }, scope)] : []),
  ];
  const cells = [
    score,
    `${node}.id`,
    quotes ? `${hit}.id` : 'null',
    `${node}.${quoteName(PROPERTY_OF.names)}`,
    ask.among === 'names' ? 'null' : `${hit}.${quoteName(PROPERTY_OF[ask.among])}`,
    `${node}.type`,
    `${node}.${quoteName(YEAR)}`,
  ];
  const read = scope.subquery(
    [found],
    `UNWIND ${found} AS one WITH one[0] AS ${hit}, one[1] AS ${score}
${matchAbout({ quotes, hit, node, score }, conditions, scope)}
RETURN collect([${cells.join(', ')}]) AS ${rows}`,
  );
  return { clauses: [...looks, read], expression: `[size(${found}), ${found}[-1][1], ${rows}]` };
}

interface Met {
  readonly quotes: boolean;
  /** Variables: what has the words, the entity that is found by them, and the score. */
  readonly hit: string;
  readonly node: string;
  readonly score: string;
}

function matchAbout(
  { quotes, hit, node, score }: Met,
  conditions: readonly string[],
  scope: StatementScope,
): string {
  const where = `WHERE ${conditions.join(' AND ')}`;
  if (!quotes) return `WITH ${hit} AS ${node}, ${hit}, ${score} ${where}`;
  const id = `coalesce(${hit}.writtenAbout, ${hit}.subject)`;
  return scope.knownAt === undefined
    ? `MATCH (${node}:\`Node\` {id: ${id}}) ${where}`
    : matchVersions(node, `${node}.id = ${id}`, conditions, [hit], scope);
}

type Answered = readonly [
  found: number,
  last: number | null,
  rows: readonly (readonly (string | number | null)[])[],
];

/** A document's score is the greater the smaller its place; a place that was not read to its end is left out. */
export const readSearch = ({ asks }: SearchPlan, answer: readonly Answered[]): readonly RawFound[] =>
  asks.map(({ size }, at) => {
    const [found, last, rows] = answer[at] ?? [0, null, []];
    const cut = found > size;
    return { cut, rows: rows.filter(([score]) => !cut || (score as number) > (last ?? 0)).map(readHit) };
  });

function readHit(row: readonly (string | number | null)[]): RawHit {
  const [, id, claim, names, text, type, year] = row as readonly [
    number,
    string,
    string | null,
    string,
    string | null,
    string | null,
    string | null,
  ];
  return { id, claim, names, text, type, year };
}
