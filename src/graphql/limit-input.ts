import { HabeasError } from '../errors/habeas-error.js';

const MOST_LEVELS = 64;
const MOST_PARTS = 2000;

/**
 * Looks at JSON before anything that calls itself for each level of it, or writes all of it into each complaint, does.
 * @throws HabeasError QUERY_TOO_COSTLY when lists and objects are too deep, or they and their fields too many.
 */
export function limitInput(name: string, value: unknown): void {
  let levels = 0;
  let parts = 0;
  for (let level = [value].filter(isNested); level.length > 0; level = level.flatMap(nestedIn)) {
    levels += 1;
    for (const one of level) parts += Array.isArray(one) ? 1 : Object.keys(one).length;
  }
  if (levels > MOST_LEVELS) throw tooMuch(name, levels, 'levels of lists and objects', MOST_LEVELS);
  if (parts > MOST_PARTS) throw tooMuch(name, parts, 'lists and fields', MOST_PARTS);
}

const isNested = (value: unknown): value is object => typeof value === 'object' && value !== null;
const nestedIn = (value: object): readonly object[] => Object.values(value).filter(isNested);

const tooMuch = (name: string, found: number, what: string, limit: number): HabeasError =>
  new HabeasError(
    'QUERY_TOO_COSTLY',
    `${name}: there are ${String(found)} ${what} and the limit is ${String(limit)}; give fewer conditions.`,
  );
