import { int } from 'neo4j-driver';

import type { Ontology } from '../../ontology/ontology.js';
import type { Plan, Traversal } from '../../plan/plan.js';
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
  /** The node that was asked for, in a statement that finds nodes. */
  start: string | undefined;
  /** The viewer's clearance, as a parameter. */
  readonly clearance: string;
  /** Of a plan about what was known at a time: that time, as a parameter. */
  readonly knownAt: string | undefined;
  readonly #values: PlanValue<unknown>[] = [];
  readonly #blocks = new Map<string, string>();
  readonly #meanings = new Map<string, string>();
  readonly #counts = new Map<string, string>();
  readonly #neighbours = new Map<string, string>();
  #variables = 0;
  #walks = 0;

  constructor(ontology: Ontology, plan: Plan, counts: NodeCounts) {
    this.ontology = ontology;
    this.counts = counts;
    this.clearance = this.parameter(plan, ({ clearance }) => clearance);
    this.knownAt = plan.knownAt === undefined ? undefined : this.parameter(plan, ({ knownAt }) => knownAt);
  }

  /**
   * Names a value; a whole number travels as an integer, which LIMIT demands.
   * @param read the value, of the part of the plan that has it
   */
  parameter<Part extends object>(part: Part, read: (part: Part) => unknown): string {
    return this.value(valueFrom(part, read));
  }

  /** Names a value that several parts of the plan give together. */
  value(value: PlanValue<unknown>): string {
    this.#values.push(value);
    return `$p${this.#values.length - 1}`;
  }

  /** Names a value that is the same for every plan. */
  constant(value: string | number): string {
    return this.value(() => value);
  }

  /** A subquery sees all variables around it, so no two levels may share one. */
  variable(meaning: string): string {
    this.#variables += 1;
    return `${meaning}${this.#variables}`;
  }

  /** Remembers which variable has the number of a node's rows, for where both are there. */
  knowCount(node: string, traversal: Traversal, variable: string): void {
    this.#counts.set(walkKey(node, traversal), variable);
  }

  knownCount(node: string, traversal: Traversal): string | undefined {
    return this.#counts.get(walkKey(node, traversal));
  }

  /** Remembers which variable is the node that a to-one field leads to, or null, for where both are there. */
  knowNeighbour(node: string, traversal: Traversal, variable: string): void {
    this.#neighbours.set(walkKey(node, traversal), variable);
  }

  knownNeighbour(node: string, traversal: Traversal): string | undefined {
    return this.#neighbours.get(walkKey(node, traversal));
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

  /**
   * Has a subquery run once, before all else; its variable can be used anywhere.
   * @param meaning of which there is one block, however often it is asked for
   */
  addBlock(bodyOf: (variable: string) => string, meaning?: string): string {
    const known = meaning === undefined ? undefined : this.#meanings.get(meaning);
    if (known !== undefined) return known;
    const variable = this.variable('block');
    this.#blocks.set(variable, this.subquery([], bodyOf(variable)));
    if (meaning !== undefined) this.#meanings.set(meaning, variable);
    return variable;
  }

  get blocks(): readonly string[] {
    return [...this.#blocks.values()];
  }

  parametersOf(partOf: PartOf = ownPart): Readonly<Record<string, unknown>> {
    return Object.fromEntries(this.#values.map((value, at) => [`p${at}`, sent(value(partOf))]));
  }
}

const walkKey = (node: string, { relationship, direction, far }: Traversal): string =>
  [node, relationship.type, direction, ...far].join(' ');
