import { codeOfFault } from '../errors/code-of-fault.js';

const LOOK_MILLISECONDS = 1_000;
const REFUSALS: ReadonlySet<string> = new Set(['STORE_NEWER', 'STORE_INCOMPLETE']);

/** The answer to a question, or the refusal of a graph that may not be asked. */
export type WhileUsable = <Answer>(ask: () => Promise<Answer>) => Promise<Answer>;

/**
 * Has what a graph keeps of itself looked at beside its questions, once a second at most: another process may have changed
 * its layout, or restore it. All else that is wrong the question shows itself.
 */
export function whileUsable(
  look: () => Promise<void>,
  now: () => number = () => performance.now(),
): WhileUsable {
  let lookedAt = Number.NEGATIVE_INFINITY;
  let last: Promise<void> = Promise.resolve();
  const lookAgain = (): Promise<void> => {
    lookedAt = now();
    last = look().catch((fault: unknown) => {
      if (REFUSALS.has(codeOfFault(fault))) throw fault;
    });
    // It may be that nobody waits for it.
    last.catch(() => undefined);
    return last;
  };
  return async (ask) => {
    const usable = now() - lookedAt < LOOK_MILLISECONDS ? last : lookAgain();
    try {
      const answer = await ask();
      await usable;
      return answer;
    } catch (fault) {
      // A statement for the former layout fails as one that is wrong.
      if (codeOfFault(fault) === 'INTERNAL_SERVER_ERROR') await lookAgain();
      throw fault;
    }
  };
}
