import type { Config } from '../config.js';
import { buildSchema } from '../graphql/build-schema.js';
import { REGISTERED_ONTOLOGY as ontology } from '../ontology/registered-ontology.js';
import { seedMissing } from '../seeding/seed-missing.js';
import { openLog } from '../server/open-log.js';
import { startServer } from '../server/start-server.js';
import { listExtracts } from './list-extracts.js';
import { openStore } from './open-store.js';
import { printLine } from './print-line.js';
import { showProgress } from './show-progress.js';
import { untilSignal } from './until-signal.js';

/** Opens the store, seeds what it lacks, and answers questions until it is told to stop. */
export async function serve(config: Config): Promise<void> {
  const log = openLog(config.logLevel);
  const store = await openStore(config, ontology);
  try {
    await listExtracts(config.seedDirectory);
    const progress = showProgress('Seeding');
    try {
      await seedMissing(store, config.seedDirectory, { ontology, onProgress: progress.show });
    } finally {
      progress.end();
    }
    const server = await startServer({ config, store, schema: buildSchema(ontology), log });
    const signal = untilSignal();
    printLine(`Habeas is at ${server.url}`);
    await signal;
    await server.stop();
  } finally {
    await store.close();
  }
}
