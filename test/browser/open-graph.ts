import type { Locator } from 'playwright-core';

import { startService } from '../server/start-service.js';
import { addressIn } from './address-in.js';
import type { OpenExplorer } from './open-explorer.js';
import { openExplorer } from './open-explorer.js';

export const ZARECHNY = 'facility:kz-zarechny';
export const PROTEST = 'incident:kz-2011-06-20-zarechny';
export const DEATH = 'incident:kz-2011-08-31-kulmirzaev';
export const KUIS = 'organization:kz-kuis';
export const KURAMSHIN = 'person:vadim-kuramshin';
export const QANATBEKOV = 'person:darkhan-qanatbekov';
/** A prison, those who run it, and what happened there. */
export const FEW = `/explore/graph?nodes=${[ZARECHNY, PROTEST, KUIS].join(',')}`;

/** The explorer over a service of its own, and what a user sees of its graph. */
export interface OpenGraph extends OpenExplorer {
  /** All that is drawn as a node. */
  readonly things: Locator;
  thing(id: string): Locator;
  button(name: string | RegExp): Locator;
  /** Waits until just so many things are drawn. */
  waitForThings(count: number): Promise<void>;
  /** What the page's address gives by a name: asked of the page, as word of a change reaches us later. */
  given(name: string): Promise<readonly string[]>;
  absolute(path: string): string;
}

export async function openGraph(): Promise<OpenGraph> {
  const service = await startService();
  const explorer = await openExplorer(service.url);
  const { page } = explorer;
  const things = page.locator('.scene-node');
  return {
    ...explorer,
    things,
    thing: (id) => page.locator(`.scene-node[data-id="${id}"]`),
    button: (name) => page.getByRole('button', { name }),
    waitForThings: async (count) => {
      if (count > 0) await things.nth(count - 1).waitFor();
      await things.nth(count).waitFor({ state: 'detached' });
    },
    given: async (name) => {
      const { search, hash } = new URL(await addressIn(page));
      return new URLSearchParams(hash.startsWith('#?') ? hash.slice(1) : search).getAll(name);
    },
    absolute: (path) => new URL(path, service.url).href,
    close: async () => {
      await explorer.close();
      await service.stop();
    },
  };
}
