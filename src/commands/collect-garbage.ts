import { setFlagsFromString } from 'node:v8';

/** V8 looks through all memory when it has grown by so much, in percent of what was in use at the last look. */
const growing = (percent: number): void => setFlagsFromString(`--heap-growing-percent=${String(percent)}`);

/** As it is, a busy service is looked through every few seconds, and each time all answers wait for a tenth of a second. */
export const collectSeldom = (): void => growing(400);

/** Nobody waits for a load, which would hold ten times what it uses. */
export const collectOften = (): void => growing(50);
