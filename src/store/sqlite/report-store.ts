import { basename } from 'node:path';

import type { Ontology } from '../../ontology/ontology.js';
import type { StoreCount, StoreReport } from '../graph-store.js';
import { newerLayout } from '../migration.js';
import { readSchemaNumber } from './migrate.js';
import type { SqliteMigration } from './migrations.js';
import { storedColumns } from './prepare-schema.js';
import { quoteName, quoteText } from './quote-name.js';
import { readSqliteError } from './read-sqlite-error.js';
import { deepProblems } from './report-deep.js';
import { pastProblems } from './report-past.js';
import { schemaEntries } from './schema-statements.js';
import { tablesOf } from './schema-tables.js';
import { searchProblems } from './search/report-search.js';
import type { SqliteRow } from './sqlite-driver.js';
import type { WorkerThread } from './worker-thread.js';

const MEND = 'habeas serve makes it anew when it starts.';

type Query = (text: string) => Promise<readonly SqliteRow[]>;

export interface ReportContext {
  /**
   * Gives a thread of its own, which is closed at the end: a connection that has read the index over words before
   * would take what it remembers of it for what is there.
   */
  readonly open: () => WorkerThread;
  readonly ontology: Ontology;
  readonly migrations: readonly SqliteMigration[];
  readonly file: string;
}

/** Counts, and whether the tables are whole, as of one moment; every page of the file is looked at. */
export async function reportStore(context: ReportContext, deep: boolean): Promise<StoreReport> {
  const thread = context.open();
  const all: Query = async (text) =>
    (await thread.ask({ ask: 'all', text, parameters: [] })) as readonly SqliteRow[];
  try {
    await thread.ask({ ask: 'exec', text: 'BEGIN' });
    const report = await look(all, context);
    // Of tables that are not whole no more can be asked.
    if (!deep || report.problems.length > 0) return report;
    return { ...report, problems: await deepProblems(thread, all, context.ontology) };
  } catch (error) {
    throw readSqliteError(error);
  } finally {
    await thread.close();
  }
}

async function look(all: Query, { ontology, migrations, file }: ReportContext): Promise<StoreReport> {
  const newer = newerLayout(migrations, await readSchemaNumber(all));
  const [version] = await all('SELECT sqlite_version() AS version');
  const stored = await storedColumns(all);
  const entries = await all(
    `SELECT type, name FROM sqlite_schema WHERE type IN ('index', 'trigger') AND sql IS NOT NULL`,
  );
  return {
    store: 'sqlite',
    version: String(version?.['version']),
    location: file,
    nodes: await readCounts(
      all,
      [...ontology.kinds.keys()].filter((name) => stored.has(name)),
    ),
    relationships: await readCounts(
      all,
      [...ontology.relationships.keys()].filter((type) => stored.has(type)),
    ),
    indexes: entries.filter(({ type }) => type === 'index').length,
    problems: [
      ...(newer === undefined ? [] : [newer]),
      ...missingColumns(ontology, stored),
      ...missingEntries(ontology, new Set(entries.map(({ name }) => name as string))),
      ...(await searchProblems(all)),
      ...(await pastProblems(all, ontology, stored)),
      ...(await damages(all, file)),
    ],
  };
}

async function readCounts(all: Query, tables: readonly string[]): Promise<readonly StoreCount[]> {
  if (tables.length === 0) return [];
  const counts = tables.map(
    (name) => `SELECT ${quoteText(name)} AS name, count(*) AS count FROM ${quoteName(name)}`,
  );
  return (await all(counts.join(' UNION ALL '))) as readonly (SqliteRow & StoreCount)[];
}

const missingColumns = (
  ontology: Ontology,
  stored: ReadonlyMap<string, ReadonlySet<string>>,
): readonly string[] =>
  tablesOf(ontology).flatMap(({ name, fixed, values }) => {
    const columns = stored.get(name);
    if (columns === undefined) return [`The table ${name} is missing: ${MEND}`];
    return [...fixed, ...values]
      .filter((column) => !columns.has(column.name))
      .map((column) => `The column ${name}.${column.name} is missing: ${MEND}`);
  });

const missingEntries = (ontology: Ontology, stored: ReadonlySet<string>): readonly string[] =>
  schemaEntries(ontology)
    .filter(({ type, name }) => type !== 'table' && !stored.has(name))
    .map(({ type, name }) => `The ${type} ${name} is missing: ${MEND}`);

async function damages(all: Query, file: string): Promise<readonly string[]> {
  const rows = await all('PRAGMA quick_check(10)');
  return rows
    .map((row) => String(Object.values(row)[0]))
    .filter((line) => line !== 'ok')
    .map((line) => `${basename(file)} is damaged (${line}): seed a new file, or bring back a copy.`);
}
