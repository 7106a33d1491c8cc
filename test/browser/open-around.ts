import assert from 'node:assert/strict';
import { after, before } from 'node:test';

import { serveCustody } from '../fixtures/serve-custody.js';
import { type OpenExplorer, openExplorer, type OpenOptions } from './open-explorer.js';

/** On a busy machine a large graph takes its time to be read and laid out. */
export const LONGEST_WAIT_MS = 120_000;

export interface OpenedAround {
  readonly explorer: () => OpenExplorer;
  readonly go: (path: string) => Promise<void>;
}

/** Serves a graph and opens a browser for the tests of a suite. */
export function openAround(
  size: Parameters<typeof serveCustody>[0],
  options: OpenOptions = {},
): OpenedAround {
  const started: (() => Promise<void>)[] = [];
  let explorer: OpenExplorer | undefined;
  let url = '';
  before(async () => {
    const service = await serveCustody(size);
    started.push(() => service.stop());
    url = service.url;
    explorer = await openExplorer(url, options);
    started.push(() => explorer?.close() ?? Promise.resolve());
  });
  after(async () => {
    for (const stop of started.reverse()) await stop();
  });
  return {
    explorer: () => explorer ?? assert.fail('no browser'),
    go: async (path) => {
      await explorer?.page.goto(new URL(path, url).href, { waitUntil: 'commit' });
    },
  };
}
