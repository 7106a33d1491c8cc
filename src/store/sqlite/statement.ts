import type { Ontology } from '../../ontology/ontology.js';
import type { Plan } from '../../plan/plan.js';
import type { NodeCounts } from '../anchor.js';
import { joinJson, jsonArray, unpack } from './json-array.js';
import { knownThen } from './known-then.js';
import { Parameters } from './parameters.js';
import { quoteName } from './quote-name.js';
import { presentTables } from './schema-tables.js';

/** What the sections of a statement answered, in the order in which they were added. */
export type Sections = readonly (readonly (readonly unknown[])[])[];

/** A statement in the making: blocks are common table expressions side by side, so its text never nests with the plan. */
export class StatementBuilder {
  readonly ontology: Ontology;
  readonly counts: NodeCounts;
  readonly parameters = new Parameters();
  /** The viewer's clearance, always the first parameter. */
  readonly clearance: string;
  /** Of a plan about what was known at a time: that time, always the second parameter. */
  readonly knownAt: string | undefined;
  /** SQL of the nodes that were asked for, in a statement that finds nodes. */
  start: string | undefined;
  private readonly blocks: string[] = [];
  private readonly sections: string[] = [];
  private aliases = 0;

  constructor(ontology: Ontology, plan: Plan, counts: NodeCounts) {
    this.ontology = ontology;
    this.counts = counts;
    this.clearance = this.parameters.add(plan, ({ clearance }) => clearance);
    this.knownAt =
      plan.knownAt === undefined ? undefined : this.parameters.add(plan, ({ knownAt = 0 }) => knownAt);
  }

  /** A number that no other alias or block of the statement has. */
  nextNumber(): number {
    return this.aliases++;
  }

  /** Materialised once a statement, and named `prefix` and a number. */
  addBlock(prefix: string, body: string): string {
    const name = `${prefix}${this.nextNumber()}`;
    this.blocks.push(`${name} AS MATERIALIZED (${body})`);
    return name;
  }

  /** A list of rows in the answer; the result says where `Sections` has it. */
  addSection(
    cells: readonly string[],
    from: string,
  ): (sections: Sections) => readonly (readonly unknown[])[] {
    const at = this.sections.push(`\n(SELECT json_group_array(${jsonArray(cells)}) FROM ${from})`) - 1;
    return (sections) => (sections[at] ?? []).map((row) => unpack(row, cells.length));
  }

  get text(): string {
    const blocks = this.blocks.join(',\n');
    const answer = `SELECT ${joinJson(this.sections)} AS answer`;
    return `WITH ${[...this.#pastOf(blocks + answer), blocks].join(',\n')}\n${answer}`;
  }

  /** Of the tables that the statement names, the rows that were known at the time, in their place. */
  #pastOf(statement: string): readonly string[] {
    const { knownAt } = this;
    if (knownAt === undefined) return [];
    return presentTables(this.ontology)
      .filter(({ name }) => statement.includes(quoteName(name)))
      .map((table) => knownThen(table, knownAt));
  }

  readSections(answer: string): Sections {
    return JSON.parse(answer) as Sections;
  }
}
