import type { Ontology } from '../../ontology/ontology.js';
import type { Plan } from '../../plan/plan.js';
import type { NodeCounts } from '../anchor.js';
import { jsonArray, unpack } from './json-array.js';
import { Parameters } from './parameters.js';

/** What the sections of a statement answered, in the order in which they were added. */
export type Sections = readonly (readonly (readonly unknown[])[])[];

/** A statement in the making: blocks are common table expressions side by side, so its text never nests with the plan. */
export class StatementBuilder {
  readonly ontology: Ontology;
  readonly counts: NodeCounts;
  readonly parameters = new Parameters();
  /** The viewer's clearance, always the first parameter. */
  readonly clearance: string;
  /** SQL of the nodes that were asked for, in a statement that finds nodes. */
  start: string | undefined;
  private readonly blocks: string[] = [];
  private readonly sections: string[] = [];
  private aliases = 0;

  constructor(ontology: Ontology, plan: Plan, counts: NodeCounts) {
    this.ontology = ontology;
    this.counts = counts;
    this.clearance = this.parameters.add(plan, ({ clearance }) => clearance);
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
    return `WITH ${this.blocks.join(',\n')}\nSELECT ${jsonArray(this.sections)} AS answer`;
  }

  readSections(answer: string): Sections {
    return unpack(JSON.parse(answer) as readonly unknown[], this.sections.length) as Sections;
  }
}
