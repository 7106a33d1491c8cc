import { HabeasError } from '../../errors/habeas-error.js';
import { aborted, onAbort } from '../on-abort.js';

export interface Patience {
  readonly milliseconds: number;
  readonly signal: AbortSignal | undefined;
}

/**
 * The answer, if it comes in time and while somebody waits for it.
 * @throws HabeasError STORE_TIMEOUT or REQUEST_ABORTED, at once.
 */
export async function waitFor<Answer>(
  answer: Promise<Answer>,
  { milliseconds, signal }: Patience,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const finish = (end: () => void): void => {
      clearTimeout(timer);
      client.forget();
      end();
    };
    const abort = (): void => {
      finish(() => {
        reject(aborted(signal));
      });
    };
    const timer = setTimeout(() => {
      finish(() => {
        reject(new HabeasError('STORE_TIMEOUT', 'The graph database took longer than allowed.'));
      });
    }, milliseconds);
    const client = onAbort(signal, abort);
    if (signal?.aborted) abort();
    answer.then(
      (value) => {
        finish(() => {
          resolve(value);
        });
      },
      (error: unknown) => {
        finish(() => {
          reject(error instanceof Error ? error : new Error(String(error)));
        });
      },
    );
  });
}
