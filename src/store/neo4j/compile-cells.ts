import { FIRST_DAY, LAST_DAY } from '../../ontology/partial-date.js';
import type { Facet, FacetMeasure, ValueMeasure } from '../../plan/plan.js';
import { member } from '../columns.js';
import { kindName, type Walk } from './compile-traversal.js';
import { mapOf, quoteName, quoteText } from './quote-name.js';
import type { Projection, StatementScope } from './statement.js';

/** A grouping of rows by what they are themselves. */
export interface OwnFacets extends FacetMeasure {
  readonly by: Exclude<Facet, { readonly facet: 'neighbour' }>;
}

export interface Cells {
  /** Counts the rows by all that they are grouped by at once. */
  readonly clauses: readonly string[];
  /** How many rows there are. */
  readonly total: string;
  readonly value: (measure: ValueMeasure) => string;
  readonly facets: (measure: OwnFacets) => Projection;
}

/**
 * Looks at a list's rows once, however much is asked of them: they are far more than the ways in which they differ,
 * and what is asked is then added up from those.
 * @param match the list's rows, whatever the page
 * @param near variables at which the walk starts
 */
export function compileCells(
  walk: Walk,
  match: string,
  values: readonly ValueMeasure[],
  groups: readonly OwnFacets[],
  near: readonly string[],
  scope: StatementScope,
): Cells {
  const [list, cell, total, extremes] = ['cells', 'cell', 'total', 'values'].map((meaning) =>
    scope.variable(meaning),
  ) as [string, string, string, string];
  const cellOf = (at: number): string => `${cell}[${at}]`;
  const countAt = groups.length + values.length;
  const read = new Map<string, string>();
  /** What is read of a row is read once, however often it is used. */
  const once = (expression: string): string => {
    const name = read.get(expression) ?? scope.variable('value');
    read.set(expression, name);
    return name;
  };
  const columns = [
    ...groups.map(({ by }) => keyOf(walk, by, once, scope)),
    ...values.map((value) => extremeOf(walk, value, once, scope)),
    'count(*)',
  ].map((expression) => ({ expression, name: scope.variable('column') }));
  const reading = [...read].map(([expression, name]) => `${expression} AS ${name}`).join(', ');
  const counted = columns.map(({ expression, name }) => `${expression} AS ${name}`).join(', ');
  const row = columns.map(({ name }) => name).join(', ');
  const best = values.map(({ measure }, at) => `${measure}(${cellOf(groups.length + at)})`).join(', ');
  const added = [
    `sum(${cellOf(countAt)}) AS ${total}`,
    ...(values.length > 0 ? [`[${best}] AS ${extremes}`] : []),
  ];
  return {
    clauses: [
      scope.subquery(
        near,
        `${match}\n${reading && `WITH ${reading} `}WITH ${counted}\nRETURN collect([${row}]) AS ${list}`,
      ),
      scope.subquery([list], `UNWIND ${list} AS ${cell}\nRETURN ${added.join(', ')}`),
    ],
    total,
    value: (measure) => `${extremes}[${values.indexOf(measure)}]`,
    facets: (measure) => {
      const [key, count, facets] = ['key', 'count', 'facets'].map((meaning) => scope.variable(meaning)) as [
        string,
        string,
        string,
      ];
      const body = [
        `UNWIND ${list} AS ${cell}`,
        `WITH ${cellOf(groups.indexOf(measure))} AS ${key}, sum(${cellOf(countAt)}) AS ${count}`,
        `ORDER BY ${count} DESC, ${key} LIMIT ${scope.parameter(measure, ({ size }) => size)}`,
        `RETURN collect(${mapOf([
          ['key', key],
          ['count', count],
        ])}) AS ${facets}`,
      ].join('\n');
      return { clauses: [scope.subquery([list], body)], expression: facets };
    },
  };
}

type Once = (expression: string) => string;

function keyOf(walk: Walk, by: OwnFacets['by'], once: Once, scope: StatementScope): string {
  switch (by.facet) {
    case 'kind': {
      const [only, ...others] = walk.kinds;
      return only !== undefined && others.length === 0 ? quoteText(only) : once(kindName(walk.node, scope));
    }
    case 'within': {
      const [first, last] = ['earliest', 'latest'].map((end) => {
        const day = once(`${ownerOf(walk, by.on)}.${quoteName(member(by.property, end))}`);
        return `left(${day}, ${String(by.digits)})`;
      });
      return `CASE WHEN ${first} = ${last} THEN ${first} END`;
    }
    case 'code':
      return once(`${ownerOf(walk, by.on)}.${quoteName(by.property.name)}`);
    case 'year': {
      const day = once(`${ownerOf(walk, by.on)}.${quoteName(member(by.property, 'earliest'))}`);
      return `left(nullIf(${day}, ${scope.constant(FIRST_DAY)}), 4)`;
    }
  }
}

function extremeOf(walk: Walk, value: ValueMeasure, once: Once, scope: StatementScope): string {
  const { measure, on, property } = value;
  const of = ownerOf(walk, on);
  if (property.type.type !== 'date') return `${measure}(${once(`${of}.${quoteName(property.name)}`)})`;
  const day = once(`${of}.${quoteName(member(property, measure === 'min' ? 'earliest' : 'latest'))}`);
  return `${measure}(nullIf(${day}, ${scope.constant(measure === 'min' ? FIRST_DAY : LAST_DAY)}))`;
}

const ownerOf = ({ node, relationship }: Walk, on: 'node' | 'edge'): string =>
  on === 'edge' ? (relationship ?? node) : node;
