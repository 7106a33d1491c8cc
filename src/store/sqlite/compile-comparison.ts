import type { Property } from '../../ontology/property.js';
import type { CompareOperator, Filter } from '../../plan/plan.js';
import { columnsOf, folded, member, words } from '../columns.js';
import type { StatementBuilder } from './statement.js';
import { columnOf } from './walk.js';

/** A filter on one property of a node or a relationship. */
export type Comparison = Extract<Filter, { readonly property: Property }>;
type TextComparison = Extract<Filter, { readonly filter: 'text' }>;

const OPERATORS: Readonly<Record<CompareOperator, string>> = { lt: '<', lte: '<=', gt: '>', gte: '>=' };
// Comes after every text that starts with a prefix.
const LAST_CHARACTER = 'char(1114111)';

/** True, or else false or null, of the row that `alias` stands for. */
export function compileComparison(builder: StatementBuilder, filter: Comparison, alias: string): string {
  const { parameters } = builder;
  const { property } = filter;
  switch (filter.filter) {
    case 'text':
      return compareText(builder, filter, alias);
    case 'oneOf':
      return `${comparable(property, alias)} IN ${parameters.addList(filter, ({ values }) => values)}`;
    case 'compare':
      return `${comparable(property, alias)} ${OPERATORS[filter.operator]} ${parameters.add(filter, ({ value }) => value)}`;
    case 'days': {
      const latest = columnOf(alias, member(property, 'latest'));
      const earliest = columnOf(alias, member(property, 'earliest'));
      const { range } = filter;
      return `(${latest} >= ${parameters.add(range, (days) => days.earliest)} AND ${earliest} <= ${parameters.add(range, (days) => days.latest)})`;
    }
    case 'missing':
      return `${columnOf(alias, columnsOf(property)[0]?.name ?? property.name)} IS NULL`;
  }
}

function compareText({ parameters }: StatementBuilder, filter: TextComparison, alias: string): string {
  const { property, operator } = filter;
  const text = comparable(property, alias);
  switch (operator) {
    case 'contains':
      return `instr(${text}, ${parameters.add(filter, ({ value }) => value)}) > 0`;
    case 'startsWith': {
      const prefix = parameters.add(filter, ({ value }) => value);
      return `(${text} >= ${prefix} AND ${text} < ${prefix} || ${LAST_CHARACTER})`;
    }
    case 'matches':
      return `instr(${columnOf(alias, words(property))}, ${parameters.add(filter, ({ value }) => ` ${value}`)}) > 0`;
  }
}

const comparable = (property: Property, alias: string): string =>
  columnOf(alias, property.type.type === 'text' ? folded(property) : property.name);
