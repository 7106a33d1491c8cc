import type { Kind } from '../../ontology/ontology.js';
import type { StatementBuilder } from './statement.js';
import { columnOf } from './walk.js';

/**
 * What an index of few holds: nodes that are not public. A condition finds them by it only if it is spelt alike.
 * @param alias of the kind's table; empty in the index itself
 */
export const isRestricted = (kinds: readonly Kind[], alias?: string): string =>
  [
    `${column(alias, 'clearance')} > 0`,
    ...(kinds.some(isRetractable) ? [`${column(alias, 'retractedAt')} IS NOT NULL`] : []),
  ].join(' OR ');

/** Nodes that this viewer may not see. */
export function isHidden(builder: StatementBuilder, names: readonly string[], alias: string): string {
  const kinds = names.map((name) => builder.ontology.kind(name));
  const hides = [
    `${column(alias, 'clearance')} > ${builder.clearance}`,
    ...(kinds.length === 1 && kinds.some(isRetractable)
      ? [`${column(alias, 'retractedAt')} IS NOT NULL`]
      : []),
  ].join(' OR ');
  return `(${isRestricted(kinds.length === 1 ? kinds : [], alias)}) AND (${hides})`;
}

const isRetractable = (kind: Kind): boolean => kind.properties.has('retractedAt');
const column = (alias: string | undefined, name: string): string =>
  alias === undefined ? `"${name}"` : columnOf(alias, name);
