import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import type { StoreAddress } from './store-for-loading.js';

const CHILD = fileURLToPath(new URL('load-child.js', import.meta.url));

export interface LoadChild {
  /** Resolves when the child begins to load. */
  readonly prepared: Promise<unknown>;
  /** Its exit code, or the signal that killed it, and what it said of its faults. */
  readonly ended: Promise<{ readonly end: number | string; readonly faults: string }>;
  readonly process: ChildProcess;
}

/** Loads these extracts, or else the seed, into this store in a process of its own. */
export function runLoadChild(address: StoreAddress, files: readonly string[] = []): LoadChild {
  const child = spawn(process.execPath, [CHILD, JSON.stringify(address), ...files], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let faults = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    faults += text;
  });
  const ended = once(child, 'close').then(([code, signal]) => ({
    end: (code ?? signal) as number | string,
    faults,
  }));
  return { process: child, ended, prepared: Promise.race([once(child.stdout, 'data'), ended]) };
}
