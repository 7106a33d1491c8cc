import type { Kind, Ontology } from '../../ontology/ontology.js';
import { columnsOf } from '../columns.js';
import type { Withheld } from '../graph-store.js';
import { groupBy } from './group-by.js';
import { quoteName } from './quote-name.js';
import { ENTITIES, kindTable, pastTable } from './schema-tables.js';
import type { WorkerThread } from './worker-thread.js';

/** Takes values out of past versions; a name, without which there is no node, hides the version. */
export async function withholdValues(
  writer: Pick<WorkerThread, 'ask'>,
  ontology: Ontology,
  values: readonly Withheld[],
): Promise<void> {
  for (const [, same] of groupBy(values, ({ kind, property }) => `${kind} ${property}`)) {
    const [first] = same;
    if (first === undefined) continue;
    const kind = ontology.kind(first.kind);
    const rows = JSON.stringify(same.map(({ id, clearance }) => [id, clearance]));
    const columns = removableColumns(kind, first.property);
    const set =
      columns === undefined
        ? '"clearance" = max(p."clearance", e.value ->> 1)'
        : columns.map((name) => `${quoteName(name)} = NULL`).join(', ');
    for (const table of kind.entity ? [kindTable(kind), ENTITIES] : [kindTable(kind)]) {
      if (columns?.some((name) => !table.values.some((column) => column.name === name))) continue;
      const text = `UPDATE ${quoteName(pastTable(table).name)} AS p SET ${set} FROM json_each(?1) e WHERE p."id" = e.value ->> 0`;
      await writer.ask({ ask: 'all', text, parameters: [rows] });
    }
  }
}

/** Undefined for names and for what is no property of its own. */
function removableColumns(kind: Kind, name: string): readonly string[] | undefined {
  const property = name === 'name' ? undefined : kind.properties.get(name);
  return property && columnsOf(property).map((column) => column.name);
}
