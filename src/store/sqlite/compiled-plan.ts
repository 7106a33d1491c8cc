import type { RawAnswer } from '../../plan/raw-answer.js';
import type { PartOf } from '../plan-value.js';
import type { ParameterValue } from './parameters.js';

/** One statement; its result is one row of one column, which `readAnswer` turns into the plan's answer. */
export interface CompiledPlan {
  readonly text: string;
  /** Bound by their place: the first to `?1`; of the plan that was compiled, or of another of its shape. */
  readonly parametersOf: (partOf?: PartOf) => readonly ParameterValue[];
  readonly readAnswer: (answer: string, partOf?: PartOf) => RawAnswer;
}
