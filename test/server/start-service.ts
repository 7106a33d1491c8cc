import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Logger } from 'pino';

import { openStore } from '../../src/commands/open-store.js';
import { readTrusted } from '../../src/commands/read-trusted.js';
import { type Environment, readConfig } from '../../src/config.js';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { REGISTERED_ONTOLOGY as ontology } from '../../src/ontology/registered-ontology.js';
import { seedMissing } from '../../src/seeding/seed-missing.js';
import { measure } from '../../src/server/measures/measure.js';
import { openLog } from '../../src/server/measures/open-log.js';
import { startServer } from '../../src/server/start-server.js';
import type { GraphStore } from '../../src/store/graph-store.js';

export const SEED_DIRECTORY = fileURLToPath(new URL('../../../seed/', import.meta.url));

export interface ServiceOptions {
  /** Served instead of a fresh graph, and left open by `stop`. */
  readonly store?: GraphStore;
  /** False leaves the graph empty, for what needs no facts: seeding takes seconds. */
  readonly seeded?: boolean;
  /** Told what the service logs; nobody if absent. */
  readonly log?: Logger;
  /** Over the defaults of a quiet service at a free port. */
  readonly environment?: Environment;
}

export interface Service {
  readonly url: string;
  readonly store: GraphStore;
  /** May be called twice. */
  stop(): Promise<void>;
}

/** The real service at a free port, over an SQLite graph of its own seeded from `seed/`, unless a store is given. */
export async function startService({
  store: given,
  seeded = true,
  log,
  environment = {},
}: ServiceOptions = {}): Promise<Service> {
  const directory = await mkdtemp(join(tmpdir(), 'habeas-service-'));
  const config = readConfig({
    PORT: '0',
    LOG_LEVEL: 'silent',
    HABEAS_DIRECTORY: directory,
    SEED_DIRECTORY,
    ...environment,
  });
  const store = given ?? (await openStore(config, ontology));
  if (!given && seeded) await seedMissing(store, config.seedDirectory, { ontology });
  const schema = buildSchema(ontology);
  const trusted = (await readTrusted(config.documentsDirectory, schema)).documents;
  const server = await startServer({
    config,
    store,
    ontology,
    schema,
    log: log ?? openLog(config.logLevel),
    trusted,
    measures: config.metricsPort === undefined ? undefined : measure(trusted.names),
  });
  const stop = async (): Promise<void> => {
    await server.stop();
    if (!given) await store.close();
    await rm(directory, { recursive: true, force: true });
  };
  let stopped: Promise<void> | undefined;
  return { url: server.url, store, stop: () => (stopped ??= stop()) };
}
