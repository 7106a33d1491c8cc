import type { Days } from '../../../ontology/days.js';

/** What is on record of a State under an instrument; each date is one of the days it may mean. */
export interface StateRecord {
  /** The first act that binds it. */
  readonly act?: Days;
  /** When the instrument entered into force as such. */
  readonly inForce?: Days;
  readonly postponements: readonly Prolongation[];
  readonly extensions: readonly Prolongation[];
  /** When the obligation was first met. */
  readonly met?: Days;
  /** When it was last found not to be met. */
  readonly unmet?: Days;
  readonly withdrawn?: Days;
}

export interface Prolongation {
  readonly on: Days;
  /** ISO 8601; absent where it is not stated. */
  readonly period?: string;
}
