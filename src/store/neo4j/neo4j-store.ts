import type { Ontology } from '../../ontology/ontology.js';
import type { Plan } from '../../plan/plan.js';
import type { RawAnswer } from '../../plan/raw-answer.js';
import type {
  GraphStore,
  GraphTransaction,
  ReportOptions,
  RunOptions,
  StoreReport,
  StoreUse,
  Version,
} from '../graph-store.js';
import { rememberCounts } from '../remember-counts.js';
import { rememberStatements } from '../remember-statements.js';
import { whileUsable } from '../while-usable.js';
import { compilePlan } from './compile-plan.js';
import { Connection, type Neo4jOptions } from './connection.js';
import { requireWhole } from './locked.js';
import { MIGRATIONS, type Neo4jMigration, requireUsable } from './migrations.js';
import { Neo4jTransaction } from './neo4j-transaction.js';
import { prepareSchema, putOffIndexes } from './prepare-schema.js';
import { readOwners } from './read-owners.js';
import { readVersions } from './read-versions.js';
import { readNodeCounts, readReport } from './report.js';
import { deepProblems } from './report-deep.js';
import { restoreVersions } from './restore-versions.js';
import { planAhead, type PlannedGraph, runPlan } from './run-plan.js';
import { rebuildSearch } from './search/rebuild-search.js';
import { readLock } from './write-lock.js';
import { inWriteSession } from './write-session.js';

export interface Neo4jStoreOptions extends Neo4jOptions {
  readonly ontology: Ontology;
  /** In how many places one statement may follow relationships. */
  readonly mostWalks?: number;
  /** Those of this Habeas if absent. */
  readonly migrations?: readonly Neo4jMigration[];
}

/**
 * @throws Error when the URI is none the driver knows; an absent database shows at the first statement.
 */
export async function openNeo4jStore(options: Neo4jStoreOptions): Promise<GraphStore> {
  return new Neo4jStore(new Connection(options), options);
}

class Neo4jStore implements GraphStore {
  readonly #connection: Connection;
  readonly #ontology: Ontology;
  readonly #migrations: readonly Neo4jMigration[];
  readonly #graph: PlannedGraph;
  readonly #whileUsable = whileUsable(() => this.ping());
  #lastWrite: Promise<unknown> = Promise.resolve();

  constructor(
    connection: Connection,
    { ontology, mostWalks, migrations = MIGRATIONS }: Omit<Neo4jStoreOptions, 'uri'>,
  ) {
    this.#connection = connection;
    this.#ontology = ontology;
    this.#migrations = migrations;
    const counts = rememberCounts(() => readNodeCounts(connection, ontology));
    const recall = rememberStatements((plan, known) => compilePlan(plan, ontology, known));
    this.#graph = { connection, recall, counts, mostWalks };
  }

  async prepare(): Promise<void> {
    await prepareSchema(this.#connection, this.#ontology, this.#migrations);
    requireWhole(await readLock(this.#connection));
  }

  run(plan: Plan, options: RunOptions = {}): Promise<RawAnswer> {
    return this.#whileUsable(() => runPlan(this.#graph, plan, options));
  }

  planAhead(plan: Plan): Promise<void> {
    return planAhead(this.#graph, plan);
  }

  /** Writers of this process wait here rather than each on a connection, which readers need. */
  transact<Result>(work: (transaction: GraphTransaction) => Promise<Result>): Promise<Result> {
    const written = this.#lastWrite.then(() => this.#write(work));
    this.#lastWrite = written.catch(() => undefined);
    return written;
  }

  async fill<Result>(work: () => Promise<Result>): Promise<Result> {
    const putOff = await putOffIndexes(this.#connection, this.#ontology);
    try {
      return await work();
    } finally {
      if (putOff) await this.prepare();
    }
  }

  owners(): Promise<readonly string[]> {
    return readOwners(this.#connection, this.#ontology);
  }

  versions(): AsyncIterable<Version> {
    return readVersions(this.#connection, this.#ontology, this.#migrations);
  }

  restore(versions: AsyncIterable<Version>): Promise<void> {
    return restoreVersions(this.#connection, this.#ontology, this.#migrations, versions);
  }

  rebuildSearch(): Promise<void> {
    return rebuildSearch(this.#connection, this.#ontology);
  }

  async report({ deep = false }: ReportOptions = {}): Promise<StoreReport> {
    const report = await readReport(this.#connection, this.#ontology, this.#migrations);
    if (!deep || report.problems.length > 0) return report;
    return { ...report, problems: await deepProblems(this.#connection, this.#ontology) };
  }

  use(): StoreUse {
    return this.#connection.use();
  }

  async ping(): Promise<void> {
    requireUsable(await this.#connection.look(), this.#migrations);
  }

  close(): Promise<void> {
    return this.#connection.close();
  }

  #write<Result>(work: (transaction: GraphTransaction) => Promise<Result>): Promise<Result> {
    return inWriteSession(this.#connection, (session) =>
      session.executeWrite(
        async (transaction) =>
          work(await Neo4jTransaction.begin(transaction, this.#ontology, this.#migrations)),
        { timeout: WRITE_MILLISECONDS },
      ),
    );
  }
}

/** Of a whole transaction, with the wait for its turn. */
const WRITE_MILLISECONDS = 120_000;
