import { HabeasError } from '../../errors/habeas-error.js';
import type { Ontology } from '../../ontology/ontology.js';
import type { Row } from '../columns.js';
import type { Version } from '../graph-store.js';
import { groupBy } from '../group-by.js';
import { latestOf, NOT_EMPTY, together } from '../restoring.js';
import { insertBetween, insertInto } from './insert-rows.js';
import type { SqliteMigration } from './migrations.js';
import type { ParameterValue } from './parameters.js';
import { advanceClock } from './past-versions.js';
import { prepareSchema } from './prepare-schema.js';
import { putOffIndexes } from './put-off-indexes.js';
import { quoteName } from './quote-name.js';
import { cellsOf, nodeRow, relationshipRow } from './record-rows.js';
import { ENTITIES, kindTable, pastTable, relationshipTable, type Table, tablesOf } from './schema-tables.js';
import type { SqliteRow } from './sqlite-driver.js';
import type { WorkerThread } from './worker-thread.js';

const BATCH = 1_000;

/** A row, and the statement that puts it into its table. */
interface Insert {
  readonly text: string;
  readonly cells: readonly ParameterValue[];
}

/** Fills an empty file, in the writer's transaction. */
export async function restoreVersions(
  writer: WorkerThread,
  ontology: Ontology,
  migrations: readonly SqliteMigration[],
  versions: AsyncIterable<Version>,
): Promise<void> {
  await prepareSchema(writer, ontology, migrations);
  await requireEmpty(writer, ontology);
  await putOffIndexes(writer, ontology);
  let latest = 0;
  for await (const batch of together(versions, BATCH)) {
    const inserts = batch.flatMap((version) => insertsOf(ontology, version));
    for (const [text, same] of groupBy(inserts, (insert) => insert.text)) {
      const rows = same.map(({ cells }) => cells);
      const done = (await writer.ask({ ask: 'runEach', text, rows })) as number;
      if (done < rows.length) throw new Error(`${String(rows[done]?.[0])} ends at no node.`);
    }
    latest = Math.max(latest, latestOf(batch));
  }
  await advanceClock(writer, new Date(latest));
  // Builds the indexes that were put off, and the one over words.
  await prepareSchema(writer, ontology, migrations);
}

async function requireEmpty(writer: WorkerThread, ontology: Ontology): Promise<void> {
  const held = tablesOf(ontology).map(({ name }) => `SELECT 1 FROM ${quoteName(name)}`);
  const text = `SELECT 1 AS held WHERE ${held.map((select) => `EXISTS (${select})`).join(' OR ')}`;
  const rows = (await writer.ask({ ask: 'all', text, parameters: [] })) as readonly SqliteRow[];
  if (rows.length > 0) throw new HabeasError('BAD_USER_INPUT', NOT_EMPTY);
}

/** An entity has a row in two tables. */
function insertsOf(ontology: Ontology, version: Version): readonly Insert[] {
  const { knownFrom, knownUntil } = version;
  const isPast = knownUntil !== undefined;
  const tableFor = (table: Table): Table => (isPast ? pastTable(table) : table);
  if ('relationship' in version) {
    const { relationship: record } = version;
    const relationship = ontology.relationship(record.type);
    const table = tableFor(relationshipTable(relationship));
    const row: Row = {
      ...relationshipRow(ontology, relationship, record, knownFrom),
      knownUntil: knownUntil ?? null,
    };
    const text = isPast
      ? insertInto(table)
      : insertBetween(table, row['fromKind'] as string, row['toKind'] as string);
    return [{ text, cells: cellsOf(table, row) }];
  }
  const kind = ontology.kind(version.node.kind);
  const row: Row = { knownUntil: knownUntil ?? null, ...nodeRow(kind, version.node, knownFrom) };
  const insert = (present: Table, cells: Row): Insert => {
    const table = tableFor(present);
    return { text: insertInto(table), cells: cellsOf(table, cells) };
  };
  return [
    insert(kindTable(kind), row),
    ...(kind.entity ? [insert(ENTITIES, { kind: kind.name, ...row })] : []),
  ];
}
