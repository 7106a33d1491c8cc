import { setFlagsFromString } from 'node:v8';

/**
 * Has V8 look through all memory only when it holds five times what was in use at the last look: as it is, a busy
 * service is looked through every few seconds, and each time all answers wait for a tenth of a second.
 */
export const collectSeldom = (): void => setFlagsFromString('--heap-growing-percent=400');
