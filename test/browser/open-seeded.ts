import assert from 'node:assert/strict';
import { after, before } from 'node:test';

import { startService } from '../server/start-service.js';
import type { OpenExplorer, OpenOptions } from './open-explorer.js';
import { openExplorer } from './open-explorer.js';

export interface Seeded {
  readonly explorer: () => OpenExplorer;
  readonly url: () => string;
}

/** Serves the seeded facts and opens the explorer for the tests of a suite. */
export function openSeeded(options: OpenOptions = {}): Seeded {
  const started: (() => Promise<void>)[] = [];
  let explorer: OpenExplorer | undefined;
  let url = '';
  before(async () => {
    const service = await startService();
    started.push(() => service.stop());
    url = service.url;
    explorer = await openExplorer(url, options);
    started.push(() => explorer?.close() ?? Promise.resolve());
  });
  after(async () => {
    for (const stop of started.reverse()) await stop();
  });
  return { explorer: () => explorer ?? assert.fail('no browser'), url: () => url };
}
