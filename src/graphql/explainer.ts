import type { Plan } from '../plan/plan.js';
import { printPlan } from '../plan/print-plan.js';
import type { StatementProfile } from '../store/graph-store.js';

/** How one root field was answered: its plan as text, and each statement with what it took. */
export interface Explanation {
  /** The field's response key. */
  readonly field: string;
  readonly plan: string;
  readonly statements: readonly StatementProfile[];
}

/** Told of a root field's plan; what it returns is told of each statement. */
export type Explain = (field: string, plan: Plan) => (statement: StatementProfile) => void;

/** Collects what is told of one question. */
export class Explainer {
  readonly explanations: Explanation[] = [];

  readonly explain: Explain = (field, plan) => {
    const statements: StatementProfile[] = [];
    this.explanations.push({ field, plan: printPlan(plan), statements });
    return (statement) => statements.push(statement);
  };
}
