import type { Traversal } from '../../plan/plan.js';
import { arrowOf, compileTraversal, isAnyEnd, isRetractable, matchOf } from './compile-traversal.js';
import { quoteName } from './quote-name.js';
import type { StatementScope } from './statement.js';

/** Each kind at the far end is looked for apart, which Neo4j has to plan. */
const MOST_KINDS = 3;

/**
 * How many of a node's relationships a viewer may see: the number the database keeps, but of the few nodes that have a
 * hidden one, which indexes name. Only those are walked from.
 */
export function compileCount(near: string, traversal: Traversal, scope: StatementScope): string {
  const counted = `COUNT { ${matchOf(compileTraversal(near, traversal, scope))} }`;
  if (scope.knownAt !== undefined) return counted;
  if (!isAnyEnd(traversal) || traversal.far.length > MOST_KINDS) return counted;
  const partial = scope.addBlock(
    (block) => `${hiddenFrom(traversal, scope)} RETURN collect(DISTINCT near) AS ${block}`,
    ['hidden', traversal.relationship.type, traversal.direction].join(' '),
  );
  const kept = `COUNT { (${near})${arrowOf(traversal, scope)}() }`;
  return `CASE WHEN ${near} IN ${partial} THEN ${counted} ELSE ${kept} END`;
}

/** Nodes at which a relationship starts that is hidden, or leads to something hidden. */
function hiddenFrom(traversal: Traversal, scope: StatementScope): string {
  const relationship = `MATCH (near)${arrowOf(traversal, scope, 'r')}() WHERE r.clearance > ${scope.clearance}`;
  const nodes = traversal.far.flatMap((kind) =>
    [
      ['clearance', `> ${scope.clearance}`] as const,
      ...(isRetractable([kind], scope.ontology) ? [['retractedAt', 'IS NOT NULL'] as const] : []),
    ].map(([column, hides]) => {
      const far = `far:${quoteName(kind)}`;
      const found = `MATCH (${far}) USING INDEX ${far}(${quoteName(column)}) WHERE far.${quoteName(column)} ${hides}`;
      return `${found} MATCH (near)${arrowOf(traversal, scope)}(far)`;
    }),
  );
  return `CALL () {\n${[relationship, ...nodes].map((match) => `${match} RETURN near`).join('\nUNION\n')}\n}`;
}
