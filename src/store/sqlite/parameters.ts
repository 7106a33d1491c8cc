export type ParameterValue = string | number | null;

/** Allots numbered parameters in the order in which the plan is walked. */
export class Parameters {
  readonly values: ParameterValue[] = [];

  add(value: ParameterValue): string {
    this.values.push(value);
    return `?${this.values.length}`;
  }

  /** A list travels as one JSON text, so that its length does not alter the statement. */
  addList(values: readonly (string | number)[]): string {
    return `(SELECT value FROM json_each(${this.add(JSON.stringify(values))}))`;
  }
}
