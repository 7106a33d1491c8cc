import type { SearchPlan } from '../../../plan/plan.js';
import type { RawFound, RawHit, SearchAsk, SearchTerm } from '../../../plan/search-plan.js';
import { DIGIT_WEIGHTS, DIGITS } from '../../search-place.js';
import { compileFilter } from '../compile-filter.js';
import { visibleNode } from '../compile-traversal.js';
import { quoteName } from '../quote-name.js';
import type { Projection, StatementScope } from '../statement.js';
import { CLAIM_WORDS, ENTITY_WORDS } from './search-entries.js';
import { LOOKED_IN, markOf, markOfDigit, MARKS, PROPERTY_OF, YEAR } from './search-properties.js';

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
  const query = scope.parameter(ask, (one) => queryOf(plan, one));
  const [size, limit] = [0, 1].map((more) => scope.parameter(ask, (one) => one.size + more));
  const look = (asked: string, as: string): string =>
    `CALL db.index.fulltext.queryNodes(${index}, ${asked}, {limit: ${limit}}) YIELD node AS ${hit}, score AS ${score}
RETURN collect([${hit}, ${score}]) AS ${as}`;
  // By place only where more match than may be found: it takes far longer.
  const looks = [
    scope.subquery([], look(query, plain)),
    scope.subquery(
      [plain],
      `UNWIND CASE WHEN size(${plain}) > ${size} THEN [1] ELSE [] END AS again
${look(`${query} + ${byPlace}`, placed)}`,
    ),
    `WITH *, CASE WHEN size(${plain}) > ${size} THEN ${placed} ELSE ${plain} END AS ${found}`,
  ];
  const [about, kinds] = quotes
    ? [`MATCH (${node}:\`Node\` {id: coalesce(${hit}.writtenAbout, ${hit}.subject)})`, ['Claim']]
    : [`WITH ${hit} AS ${node}, ${hit}, ${score}`, []];
  const conditions = [
    `${node}:\`Entity\``,
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
${about} WHERE ${conditions.join(' AND ')}
RETURN collect([${cells.join(', ')}]) AS ${rows}`,
  );
  return { clauses: [...looks, read], expression: `[size(${found}), ${found}[-1][1], ${rows}]` };
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

/** A query of Lucene's that counts for no score; its words are letters and digits alone. */
function queryOf({ clearance, kinds }: SearchPlan, { among, terms, all }: SearchAsk): string {
  const field = LOOKED_IN[among];
  const marks = Array.from({ length: clearance + 1 }, (_, level) => markOf(level));
  const words = terms.map((variants) => anyOf(variants.map(termOf)));
  return [
    must(MARKS, marks),
    ...(kinds.length === 0
      ? []
      : [
          must(
            MARKS,
            kinds.map(({ name }) => markOf(name)),
          ),
        ]),
    ...(all ? words.map((word) => must(field, [word])) : [must(field, words)]),
  ].join(' ');
}

// A prefix or a range counts the same for every document, where a word counts by how rare it is.
const BY_PLACE = DIGIT_WEIGHTS.flatMap((weight, at) =>
  DIGITS.slice(0, -1).map(
    (digit) => ` ${MARKS}:${markOfDigit(digit, at)}*^${(DIGITS.length - 1 - digit) * weight}`,
  ),
).join('');
const termOf = ({ word, starts }: SearchTerm): string => (starts ? `${plain(word)}*` : plain(word));
const anyOf = (words: readonly string[]): string =>
  words.length === 1 ? words.join('') : `(${words.join(' ')})`;
const must = (field: string, words: readonly string[]): string => `+${field}:(${words.join(' ')})^0`;

/** @throws Error for what `foldText` cannot have given. */
function plain(word: string): string {
  if (!/^[\p{L}\p{N}]+$/u.test(word)) throw new Error(`"${word}" is no folded word.`);
  return word;
}
