import type { RawAnswer } from '../../plan/raw-answer.js';
import type { ParameterValue } from './parameters.js';

/** One statement; its result is one row of one column, which `readAnswer` turns into the plan's answer. */
export interface CompiledPlan {
  readonly text: string;
  /** Bound by their place: the first to `?1`. */
  readonly parameters: readonly ParameterValue[];
  readonly readAnswer: (answer: string) => RawAnswer;
}
