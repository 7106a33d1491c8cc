import type { Ontology } from '../../ontology/ontology.js';
import type { Plan } from '../../plan/plan.js';
import type { RawAnswer } from '../../plan/raw-answer.js';
import { dependsOnCounts, type NodeCounts } from '../anchor.js';
import type {
  GraphStore,
  GraphTransaction,
  ReportOptions,
  RunOptions,
  StoreReport,
  StoreUse,
  Version,
} from '../graph-store.js';
import { requireKnown } from '../migration.js';
import { rememberCounts } from '../remember-counts.js';
import { type Recall, rememberStatements } from '../remember-statements.js';
import { whileUsable } from '../while-usable.js';
import { compilePlan } from './compile-plan.js';
import type { CompiledPlan } from './compiled-plan.js';
import { readSchemaNumber } from './migrate.js';
import { MIGRATIONS, type SqliteMigration } from './migrations.js';
import { KEPT_COUNTS } from './node-counts.js';
import { prepareSchema } from './prepare-schema.js';
import { putOffIndexes } from './put-off-indexes.js';
import { quoteName } from './quote-name.js';
import { ReadPool } from './read-pool.js';
import { readVersions } from './read-versions.js';
import { reportStore } from './report-store.js';
import { restoreVersions } from './restore-versions.js';
import { rebuildSearch } from './search/rebuild-search.js';
import { loadableBindings, type SqliteBinding } from './sqlite-driver.js';
import { SqliteWriter } from './sqlite-writer.js';

export interface SqliteOptions {
  /** Made if it is not there; its folder must be. */
  readonly file: string;
  readonly ontology: Ontology;
  /** Longest that a question may take; 10 s if absent. */
  readonly statementMilliseconds?: number;
  /** Threads that answer questions; 2 if absent. */
  readonly readers?: number;
  /** Longest wait for another process that writes; 30 s if absent. */
  readonly lockMilliseconds?: number;
  /** Those of this Habeas if absent. */
  readonly migrations?: readonly SqliteMigration[];
  /** libsql if absent, where it loads. */
  readonly binding?: SqliteBinding;
}

/** A graph in one file. Threads start when they are first needed; a file that cannot be used shows then. */
export async function openSqliteStore(options: SqliteOptions): Promise<GraphStore> {
  return new SqliteStore(options);
}

class SqliteStore implements GraphStore {
  readonly #file: string;
  readonly #ontology: Ontology;
  readonly #migrations: readonly SqliteMigration[];
  readonly #readers: ReadPool;
  readonly #writer: SqliteWriter;
  readonly #counts: () => Promise<NodeCounts>;
  readonly #recall: Recall<CompiledPlan>;
  readonly #whileUsable = whileUsable(() => this.ping());

  constructor(options: SqliteOptions) {
    const { file, binding = loadableBindings()[0], ontology, migrations = MIGRATIONS } = options;
    const { statementMilliseconds = 10_000, readers = 2, lockMilliseconds = 30_000 } = options;
    this.#file = file;
    this.#ontology = ontology;
    this.#migrations = migrations;
    this.#readers = new ReadPool({ file, binding, readers, statementMilliseconds });
    this.#writer = new SqliteWriter({ file, binding, ontology, migrations, lockMilliseconds });
    this.#counts = rememberCounts(() => this.#readCounts());
    this.#recall = rememberStatements((plan, counts) => compilePlan(ontology, plan, counts));
  }

  prepare(): Promise<void> {
    return this.#writer.exclusively((thread) => prepareSchema(thread, this.#ontology, this.#migrations));
  }

  run(plan: Plan, options: RunOptions = {}): Promise<RawAnswer> {
    return this.#whileUsable(() => this.#run(plan, options));
  }

  async #run(plan: Plan, { signal, onStatement }: RunOptions): Promise<RawAnswer> {
    const counts = dependsOnCounts(plan) ? await this.#counts() : undefined;
    const { statement, partOf } = this.#recall(plan, counts);
    const { text, parametersOf, readAnswer } = statement;
    const start = performance.now();
    const [row] = await this.#readers.all(text, parametersOf(partOf), signal);
    onStatement?.({ text, milliseconds: performance.now() - start });
    return readAnswer(row?.['answer'] as string, partOf);
  }

  transact<Result>(work: (transaction: GraphTransaction) => Promise<Result>): Promise<Result> {
    return this.#writer.transact(work);
  }

  async fill<Result>(work: () => Promise<Result>): Promise<Result> {
    const putOff = await this.#writer.exclusively((thread) => putOffIndexes(thread, this.#ontology));
    try {
      return await work();
    } finally {
      if (putOff) await this.prepare();
    }
  }

  async owners(): Promise<readonly string[]> {
    const tables = [...this.#ontology.kinds.keys(), ...this.#ontology.relationships.keys()];
    const owned = tables.map((name) => `SELECT owner FROM ${quoteName(name)}`);
    const rows = await this.#readers.all(`${owned.join(' UNION ')} ORDER BY owner`, []);
    return rows.map(({ owner }) => owner as string);
  }

  versions(): AsyncIterable<Version> {
    return readVersions(() => this.#readers.openApart(), this.#ontology, this.#migrations);
  }

  restore(versions: AsyncIterable<Version>): Promise<void> {
    return this.#writer.exclusively((thread) =>
      restoreVersions(thread, this.#ontology, this.#migrations, versions),
    );
  }

  rebuildSearch(): Promise<void> {
    return this.#writer.exclusively((thread) => rebuildSearch(thread, this.#ontology));
  }

  report({ deep = false }: ReportOptions = {}): Promise<StoreReport> {
    const [ontology, migrations, file] = [this.#ontology, this.#migrations, this.#file];
    return reportStore({ open: () => this.#readers.openApart(), ontology, migrations, file }, deep);
  }

  use(): StoreUse {
    return this.#readers.use();
  }

  async ping(): Promise<void> {
    const stored = await readSchemaNumber((text) => this.#readers.first(text, PING_MILLISECONDS));
    requireKnown(this.#migrations, stored);
  }

  async #readCounts(): Promise<NodeCounts> {
    const rows = await this.#readers.all(KEPT_COUNTS, []);
    return new Map(rows.map(({ kind, count }) => [kind as string, count as number]));
  }

  async close(): Promise<void> {
    await this.#readers.close();
    await this.#writer.close();
  }
}

const PING_MILLISECONDS = 1_000;
