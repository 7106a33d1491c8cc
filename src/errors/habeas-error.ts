import { type ErrorCode } from './error-codes.js';

/** The one error of the service: a code from the table, a message fit for the user, the cause for the log. */
export class HabeasError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'HabeasError';
    this.code = code;
  }
}
