import type { ErrorCode } from './error-codes.js';
import { HabeasError } from './habeas-error.js';

/** The code of a fault; one that is not ours is unexpected. */
export const codeOfFault = (fault: unknown): ErrorCode =>
  fault instanceof HabeasError ? fault.code : 'INTERNAL_SERVER_ERROR';
