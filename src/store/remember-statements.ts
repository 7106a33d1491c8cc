import type { Plan } from '../plan/plan.js';
import { dependsOnCounts, type NodeCounts } from './anchor.js';
import { matchPlans } from './match-plans.js';
import { ownPart, type PartOf } from './plan-value.js';

/** Of one origin, since its variables may give plans of several shapes: the newest, looked through in turn. */
const MOST_SHAPES = 8;

interface Compiled<Statement> {
  readonly plan: Plan;
  readonly counts: NodeCounts | undefined;
  readonly statement: Statement;
}

/** A statement, and where the plan has the values that it takes. */
export interface Recalled<Statement> {
  readonly statement: Statement;
  readonly partOf: PartOf;
}

export type Recall<Statement> = (plan: Plan, counts?: NodeCounts) => Recalled<Statement>;

/**
 * Compiles plans of one origin and shape once: of the next only the values are read. Forgotten with the origin; a plan
 * without one is compiled for itself.
 */
export function rememberStatements<Statement>(
  compile: (plan: Plan, counts?: NodeCounts) => Statement,
): Recall<Statement> {
  const known = new WeakMap<object, readonly Compiled<Statement>[]>();
  return (plan, given) => {
    const counts = dependsOnCounts(plan) ? given : undefined;
    const { origin } = plan;
    if (!origin) return { statement: compile(plan, counts), partOf: ownPart };
    const ofOrigin = known.get(origin) ?? [];
    for (const one of ofOrigin) {
      const partOf = one.counts === counts ? matchPlans(one.plan, plan) : undefined;
      if (partOf) return { statement: one.statement, partOf };
    }
    const statement = compile(plan, counts);
    known.set(origin, [{ plan, counts, statement }, ...ofOrigin.slice(0, MOST_SHAPES - 1)]);
    return { statement, partOf: ownPart };
  };
}
