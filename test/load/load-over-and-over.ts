import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import type { StoreAddress } from '../seeding/store-for-loading.js';
import type { Span } from './judge-answers.js';

const CHILD = fileURLToPath(new URL('load-child.js', import.meta.url));

export interface Loads {
  /** When each was, of those that are done. */
  readonly spans: readonly Span[];
  /** @throws Error with what it said, when one failed. */
  readonly stop: () => Promise<void>;
}

/** Loads into a store over and over, in a process of its own: in that of who asks, it would hold up the questions. */
export function loadOverAndOver(address: StoreAddress): Loads {
  const child = spawn(process.execPath, [CHILD, JSON.stringify(address)]);
  const spans: Span[] = [];
  let faults = '';
  createInterface({ input: child.stdout }).on('line', (line) => spans.push(JSON.parse(line) as Span));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (faults += text));
  const ended = once(child, 'close');
  return {
    spans,
    stop: async () => {
      child.stdin.end();
      const [status] = (await ended) as [number | null];
      if (status !== 0) throw new Error(faults);
    },
  };
}
