import { HabeasError } from '../errors/habeas-error.js';

/** @param key named for the log, which never has its text */
export const refusal = (what: string, key?: { readonly id: string; readonly name?: string }): HabeasError =>
  new HabeasError('UNAUTHENTICATED', `${what}; send another, or none to ask as anybody.`, {
    cause: key && { id: key.id, ...(key.name !== undefined && { name: key.name }) },
  });
