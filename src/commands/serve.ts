import type { Logger } from 'pino';

import { openAudit } from '../access/audit.js';
import { readKeys } from '../access/key-file.js';
import type { Config } from '../config.js';
import { buildSchema } from '../graphql/build-schema.js';
import { planAhead, type Question } from '../graphql/question.js';
import { REGISTERED_ONTOLOGY as ontology } from '../ontology/registered-ontology.js';
import { seedMissing } from '../seeding/seed-missing.js';
import { measure } from '../server/measures/measure.js';
import { openLog } from '../server/measures/open-log.js';
import { startServer } from '../server/start-server.js';
import type { GraphStore } from '../store/graph-store.js';
import { auditLoads } from './audit-loads.js';
import { listExtracts } from './list-extracts.js';
import { openStore } from './open-store.js';
import { printLine } from './print-line.js';
import { readTrusted } from './read-trusted.js';
import { seedUntilDone } from './seed-until-done.js';
import { showProgress } from './show-progress.js';
import { untilSignal } from './until-signal.js';

/** Opens the store, seeds what it lacks, and answers questions until it is told to stop. */
export async function serve(config: Config): Promise<void> {
  const log = openLog(config.logLevel);
  const stopped = new AbortController();
  const store = await openStore(config, ontology);
  try {
    await listExtracts(config.seedDirectory);
    const schema = buildSchema(ontology);
    const trusted = await readTrusted(config.documentsDirectory, schema);
    const { keysFile, auditFile } = config.access;
    if (keysFile !== undefined) await readKeys(keysFile);
    const audit = auditLoads(await openAudit(auditFile));
    const measures = config.metricsPort === undefined ? undefined : measure(trusted.documents.names);
    const onLoaded: typeof audit = async (reports, seconds) => {
      measures?.loaded(reports, seconds);
      await audit(reports, seconds);
    };
    const progress = showProgress('Seeding');
    await seedUntilDone({
      load: () =>
        seedMissing(store, config.seedDirectory, { ontology, onProgress: progress.show, onLoaded }).finally(
          progress.end,
        ),
      onFailed: (fault) => {
        measures?.loadFailed(fault);
        log.error({ err: fault }, 'a load failed');
      },
      signal: stopped.signal,
    });
    const { documents } = trusted;
    const server = await startServer({ config, store, ontology, schema, log, trusted: documents, measures });
    const signal = untilSignal();
    printLine(`Habeas is at ${server.url}`);
    if (store.planAhead) void planQuestions(store, schema, trusted.questions, log);
    await signal;
    await server.stop();
  } finally {
    stopped.abort();
    await store.close();
  }
}

/** These questions are likely to be asked first; that one cannot be planned yet is nobody's fault. */
async function planQuestions(
  store: GraphStore,
  schema: ReturnType<typeof buildSchema>,
  questions: readonly Question[],
  log: Logger,
): Promise<void> {
  for (const question of questions) {
    await planAhead(schema, store, question).catch((fault: unknown) => {
      log.debug({ question: question.name, fault }, 'a question was not planned ahead');
    });
  }
}
