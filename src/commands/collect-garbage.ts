import { setFlagsFromString } from 'node:v8';

/** V8 looks through all memory when it has grown by so much, in percent of what was in use at the last look. */
const growing = (percent: number): void => setFlagsFromString(`--heap-growing-percent=${String(percent)}`);

/** V8 looks once more when so much time has passed since, to give back what is free. */
const givingBack = (milliseconds: number): void =>
  setFlagsFromString(`--gc-memory-reducer-start-delay-ms=${String(milliseconds)}`);

const HOUR = 3_600_000;

/**
 * As it is, a busy service is looked through every few seconds, and each time all answers wait for a tenth of a second;
 * after a look that gives memory back, for a second. To be said before V8 first looks, as it does while modules load.
 */
export function collectSeldom(): void {
  growing(400);
  givingBack(HOUR);
}

/** Nobody waits for a load, which would hold ten times what it uses. */
export const collectOften = (): void => growing(50);
