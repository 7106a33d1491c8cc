import { HabeasError } from '../errors/habeas-error.js';
import { readCursor } from './cursor.js';
import { isGiven } from './is-given.js';
import type { OrderKey, Page } from './plan.js';

export const DEFAULT_PAGE_SIZE = 20;
export const MAX_PAGE_SIZE = 100;

/** Relay's four arguments, as coerced by GraphQL. */
export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/**
 * Checks the page a list is asked for (Relay cursor connections, section 4).
 * @throws HabeasError BAD_USER_INPUT naming the argument and the way out.
 */
export function readPage(args: PageArguments, signature: string): Page {
  const { first, last } = args;
  if (isGiven(first) && isGiven(last)) {
    throw new HabeasError(
      'BAD_USER_INPUT',
      'first and last are both given; ask for one end of the list at a time.',
    );
  }
  const backward = isGiven(last);
  const size = readSize(backward ? 'last' : 'first', (backward ? last : first) ?? DEFAULT_PAGE_SIZE);
  const read = (argument: 'after' | 'before'): readonly OrderKey[] | undefined =>
    isGiven(args[argument]) ? readCursor(argument, args[argument], signature) : undefined;
  const [beyond, upTo] = backward ? [read('before'), read('after')] : [read('after'), read('before')];
  return { size, backward, signature, ...(beyond && { beyond }), ...(upTo && { upTo }) };
}

/** @throws HabeasError BAD_USER_INPUT when it is no page size. */
export function readSize(argument: string, size: number): number {
  if (size >= 0 && size <= MAX_PAGE_SIZE) return size;
  throw new HabeasError(
    'BAD_USER_INPUT',
    `${argument}: ${String(size)} is not a page size; give 0 to ${String(MAX_PAGE_SIZE)} and go on with the cursor.`,
  );
}
