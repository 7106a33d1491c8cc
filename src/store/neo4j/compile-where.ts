import type { Filter, ListPlan, Traversal } from '../../plan/plan.js';
import { findAnchors, readsAll, type Related, type Sought } from '../anchor.js';
import { compileAsOf } from './compile-as-of.js';
import { compileFilter } from './compile-filter.js';
import { compileLookup, matchOf, type Walk } from './compile-traversal.js';
import type { StatementScope } from './statement.js';

/** Conditions for the MATCH of a list's rows, and clauses to follow it. */
export interface CompiledWhere {
  /** The walk's pattern, less what the clauses say already. */
  readonly pattern: string;
  readonly where: readonly string[];
  readonly clauses: readonly string[];
}

/**
 * The condition of a list. Of a list of all nodes of a kind an anchor is matched rather than asked for by EXISTS,
 * which Neo4j only ever checks node by node: of MATCH clauses it chooses itself where to start.
 */
export function compileWhere(list: ListPlan, walk: Walk, scope: StatementScope): CompiledWhere {
  const { where: filter } = list;
  const { pattern } = walk;
  if (filter === undefined) return { pattern, where: [], clauses: [] };
  const { anchor, others } = partAnchor(filter, {
    kinds: walk.kinds,
    counts: scope.counts,
    all: readsAll(list),
  });
  if (anchor === undefined || walk.relationship !== undefined)
    return { pattern, where: [compileFilter(filter, walk, scope)], clauses: [] };
  return {
    pattern: nearKinds(anchor.traversal).length === 1 ? `(${walk.node})` : pattern,
    where: others.map((one) => compileFilter(one, walk, scope)),
    clauses: [...compileAnchor(anchor, walk.node, scope), `WITH DISTINCT ${walk.node}`],
  };
}

/** Kinds from which a relationship can lead this way. */
const nearKinds = ({ relationship, direction }: Traversal): readonly string[] =>
  direction === 'out' ? relationship.from : relationship.to;

/** A MATCH for each step, since within one MATCH no two steps may take the same relationship. */
function compileAnchor(
  { traversal, asOf, where }: Related,
  near: string,
  scope: StatementScope,
): readonly string[] {
  const walk = compileLookup(near, traversal, scope);
  const holds = asOf ? compileAsOf(walk.relationship, traversal.relationship, asOf, scope).conditions : [];
  const { anchor, others } = partAnchor(where, { kinds: traversal.far, counts: scope.counts, all: true });
  const conditions = others.map((one) => compileFilter(one, walk, scope));
  return [
    matchOf({ ...walk, conditions: [...walk.conditions, ...holds, ...conditions] }),
    ...(anchor ? compileAnchor(anchor, walk.node, scope) : []),
  ];
}

interface Parted {
  readonly anchor: Related | undefined;
  readonly others: readonly Filter[];
}

/** One anchor alone: to match several would multiply the rows. */
function partAnchor(filter: Filter | undefined, sought: Sought): Parted {
  const { anchors, others } = findAnchors(filter, sought);
  const [anchor, ...more] = anchors;
  return { anchor, others: [...others, ...more] };
}
