import { int } from 'neo4j-driver';

import type { Ontology } from '../../ontology/ontology.js';
import type { Plan } from '../../plan/plan.js';
import type { NodeCounts } from '../anchor.js';
import { ownPart, type PartOf, type PlanValue, valueFrom } from '../plan-value.js';

/** Text that is the same for every plan of the same shape, and the values that differ. */
export interface Statement {
  readonly text: string;
  /** By name; of the plan that was compiled, or of another of its shape. */
  readonly parametersOf: (partOf?: PartOf) => Readonly<Record<string, unknown>>;
  /** In how many places it follows a relationship: what the time to plan it goes by. */
  readonly walks: number;
}

/** An expression, and the clauses that must stand before it. */
export interface Projection {
  readonly clauses: readonly string[];
  readonly expression: string;
}

const sent = (value: unknown): unknown => (Number.isSafeInteger(value) ? int(value as number) : value);

/** What is shared while one statement is written: its parameters, in the order of the plan, and the names used. */
export class StatementScope {
  readonly ontology: Ontology;
  readonly counts: NodeCounts;
  /** The viewer's clearance, as a parameter. */
  readonly clearance: string;
  readonly #values: PlanValue<unknown>[] = [];
  readonly #blocks = new Map<string, string>();
  #variables = 0;
  #walks = 0;

  constructor(ontology: Ontology, plan: Plan, counts: NodeCounts) {
    this.ontology = ontology;
    this.counts = counts;
    this.clearance = this.parameter(plan, ({ clearance }) => clearance);
  }

  /**
   * Names a value; a whole number travels as an integer, which LIMIT demands.
   * @param read the value, of the part of the plan that has it
   */
  parameter<Part extends object>(part: Part, read: (part: Part) => unknown): string {
    this.#values.push(valueFrom(part, read));
    return `$p${this.#values.length - 1}`;
  }

  /** Names a value that is the same for every plan. */
  constant(value: string | number): string {
    this.#values.push(() => value);
    return `$p${this.#values.length - 1}`;
  }

  /** A subquery sees all variables around it, so no two levels may share one. */
  variable(meaning: string): string {
    this.#variables += 1;
    return `${meaning}${this.#variables}`;
  }

  countWalk(): void {
    this.#walks += 1;
  }

  get walks(): number {
    return this.#walks;
  }

  /**
   * Clauses that answer one row of the named variables. Not a COLLECT, for Neo4j takes twice the time to read a
   * statement with each further subquery expression within another.
   */
  subquery(imports: readonly string[], body: string): string {
    return `CALL (${[...imports, ...this.#blocks.keys()].join(', ')}) {\n${body}\n}`;
  }

  /** Has a subquery run once, before all else; its variable can be used anywhere. */
  addBlock(bodyOf: (variable: string) => string): string {
    const variable = this.variable('block');
    this.#blocks.set(variable, this.subquery([], bodyOf(variable)));
    return variable;
  }

  get blocks(): readonly string[] {
    return [...this.#blocks.values()];
  }

  parametersOf(partOf: PartOf = ownPart): Readonly<Record<string, unknown>> {
    return Object.fromEntries(this.#values.map((value, at) => [`p${at}`, sent(value(partOf))]));
  }
}
