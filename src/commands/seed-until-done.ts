import { setTimeout } from 'node:timers/promises';

import { ERROR_CODES } from '../errors/error-codes.js';
import { HabeasError } from '../errors/habeas-error.js';

const RETRY_MILLISECONDS = 5_000;

export interface Seeding {
  readonly load: () => Promise<unknown>;
  readonly onFailed: (fault: unknown) => void;
  /** Aborted when nothing is to be loaded any more. */
  readonly signal: AbortSignal;
}

/**
 * Loads once; where the store cannot take it for now, as on a full disk, goes on trying behind the questions that it
 * answers meanwhile.
 * @throws whatever is wrong with what is loaded.
 */
export async function seedUntilDone({ load, onFailed, signal }: Seeding): Promise<void> {
  const tried = async (): Promise<boolean> => {
    try {
      await load();
      return true;
    } catch (fault) {
      onFailed(fault);
      if (!mayPass(fault)) throw fault;
      return false;
    }
  };
  const goOn = async (): Promise<void> => {
    do await setTimeout(RETRY_MILLISECONDS, undefined, { signal, ref: false });
    while (!(await tried()));
  };
  if (!(await tried())) goOn().catch(() => undefined);
}

/** Whether the same may go well later. */
const mayPass = (fault: unknown): boolean =>
  fault instanceof HabeasError && ERROR_CODES[fault.code].status === 503;
