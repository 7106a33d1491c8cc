import type { Config } from '../config.js';
import { buildSchema } from '../graphql/build-schema.js';
import { planAhead } from '../graphql/question.js';
import { REGISTERED_ONTOLOGY as ontology } from '../ontology/registered-ontology.js';
import { seedMissing } from '../seeding/seed-missing.js';
import { openLog } from '../server/open-log.js';
import { startServer } from '../server/start-server.js';
import type { GraphStore } from '../store/graph-store.js';
import { listExtracts } from './list-extracts.js';
import { openStore } from './open-store.js';
import { printLine } from './print-line.js';
import { readQuestions } from './read-question.js';
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
    const schema = buildSchema(ontology);
    const server = await startServer({ config, store, ontology, schema, log });
    const signal = untilSignal();
    printLine(`Habeas is at ${server.url}`);
    if (store.planAhead) void planQuestions(store, schema, log);
    await signal;
    await server.stop();
  } finally {
    await store.close();
  }
}

/** The published questions are likely to be asked first; that they cannot be planned yet is nobody's fault. */
async function planQuestions(
  store: GraphStore,
  schema: ReturnType<typeof buildSchema>,
  log: ReturnType<typeof openLog>,
): Promise<void> {
  try {
    for (const question of await readQuestions()) await planAhead(schema, store, question);
  } catch (fault) {
    log.debug({ fault }, 'questions were not planned ahead');
  }
}
