import type { DayRange, Relationship } from '../../plan/plan.js';
import type { StatementScope } from './statement.js';

export interface AsOf {
  /** Whether the relationship holds, or may hold, on one of the days. */
  readonly conditions: readonly string[];
  /** `YES` or `POSSIBLY`. */
  readonly certainty: string;
}

/** What a relationship without dates says of any day is nothing: it is kept. */
export function compileAsOf(
  of: string,
  relationship: Relationship,
  asOf: DayRange,
  scope: StatementScope,
): AsOf {
  const earliest = scope.parameter(asOf, (days) => days.earliest);
  const latest = scope.parameter(asOf, (days) => days.latest);
  return {
    conditions: relationship.temporal
      ? [
          `(${of}.sinceEarliest IS NULL OR ${of}.sinceEarliest <= ${latest})`,
          `(${of}.untilLatest IS NULL OR ${of}.untilLatest >= ${earliest})`,
        ]
      : [],
    certainty: `CASE WHEN ${of}.sinceLatest <= ${earliest} AND ${of}.untilEarliest >= ${latest} THEN 'YES' ELSE 'POSSIBLY' END`,
  };
}
