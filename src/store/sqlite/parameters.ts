import { ownPart, type PartOf, type PlanValue, valueFrom } from '../plan-value.js';

export type ParameterValue = string | number | null;

/** Allots numbered parameters in the order in which the plan is walked. */
export class Parameters {
  readonly #values: PlanValue<ParameterValue>[] = [];

  /** @param read the value, of the part of the plan that has it */
  add<Part extends object>(part: Part, read: (part: Part) => ParameterValue): string {
    return this.addValue(valueFrom(part, read));
  }

  /** One that several parts of the plan give together. */
  addValue(value: PlanValue<ParameterValue>): string {
    this.#values.push(value);
    return `?${this.#values.length}`;
  }

  /** A list travels as one JSON text, so that its length does not alter the statement. */
  addList<Part extends object>(part: Part, read: (part: Part) => readonly (string | number)[]): string {
    return `(SELECT value FROM json_each(${this.add(part, (one) => JSON.stringify(read(one)))}))`;
  }

  valuesOf(partOf: PartOf = ownPart): readonly ParameterValue[] {
    return this.#values.map((value) => value(partOf));
  }
}
