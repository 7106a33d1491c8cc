import { HabeasError } from '../errors/habeas-error.js';

/**
 * @param message names the argument, its value and the way out
 * @throws HabeasError BAD_USER_INPUT
 */
export function refuse(message: string): never {
  throw new HabeasError('BAD_USER_INPUT', message);
}
