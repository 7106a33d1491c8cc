import type { Traversal } from '../../plan/plan.js';
import { isHidden } from './hidden-nodes.js';
import type { StatementBuilder } from './statement.js';
import { columnOf, farTable, walk } from './walk.js';

/**
 * SQL of how many relationships a viewer may see at a node: those that an index of them counts by itself, unless one
 * leads to a node that is hidden, which are few.
 * @param near SQL of the node's id
 */
export function compileCount(builder: StatementBuilder, traversal: Traversal, near: string): string {
  const { from, near: start, far, conditions, alone } = walk(builder, traversal);
  const count = (of: string, where: readonly string[]): string =>
    `(SELECT count(*) FROM ${of} WHERE ${[`${start} = ${near}`, ...where].join(' AND ')})`;
  // A graph made before versions were kept has relationships that are older than their claims.
  if (builder.knownAt !== undefined) return count(from, conditions);
  const hidden = builder.addBlock(
    'h',
    `SELECT DISTINCT ${start} AS id FROM ${farTable(traversal)} n CROSS JOIN ${alone.from} ON ${far} = ${columnOf('n', 'id')} WHERE ${isHidden(builder, traversal.far, 'n')}`,
  );
  return `CASE WHEN ${near} IN (SELECT id FROM ${hidden}) THEN ${count(from, conditions)} ELSE ${count(alone.from, alone.conditions)} END`;
}
