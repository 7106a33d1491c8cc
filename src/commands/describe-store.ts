import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

import type { Config } from '../config.js';

/** Where the store is: an address, or the path of the embedded graph. */
export const describeStore = ({ store }: Config): string =>
  store.store === 'neo4j' ? store.uri : join(resolve(store.directory), 'graph.sqlite');

/** False for an embedded graph that nobody has made yet. */
export const hasStore = (config: Config): boolean =>
  config.store.store === 'neo4j' || existsSync(describeStore(config));
