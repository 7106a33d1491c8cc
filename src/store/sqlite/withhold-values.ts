import type { Ontology } from '../../ontology/ontology.js';
import { columnsOf } from '../columns.js';
import type { Withheld } from '../graph-store.js';
import { groupBy } from '../group-by.js';
import { quoteName } from './quote-name.js';
import { ENTITIES, kindTable, pastTable, relationshipTable, type Table } from './schema-tables.js';
import type { WorkerThread } from './worker-thread.js';

const HIDE = '"clearance" = max(p."clearance", e.value ->> 1)';

/** Takes values out of past versions, or hides these from those who have not the clearance. */
export async function withholdValues(
  writer: Pick<WorkerThread, 'ask'>,
  ontology: Ontology,
  all: readonly Withheld[],
): Promise<void> {
  for (const one of groupBy(all, (withheld) => JSON.stringify(namesOf(withheld))).values()) {
    const [first] = one;
    if (first === undefined) continue;
    const columns = columnsToBlank(ontology, first);
    const set = columns.map((name) => `${quoteName(name)} = NULL`).join(', ') || HIDE;
    const rows = JSON.stringify(one.map(({ id, clearance }) => [id, clearance]));
    for (const table of tablesOf(ontology, first)) {
      if (columns.some((name) => !table.values.some((column) => column.name === name))) continue;
      const text = `UPDATE ${quoteName(pastTable(table).name)} AS p SET ${set} FROM json_each(?1) e WHERE p."id" = e.value ->> 0`;
      await writer.ask({ ask: 'all', text, parameters: [rows] });
    }
  }
}

const namesOf = (withheld: Withheld): readonly (string | undefined)[] =>
  'type' in withheld ? [withheld.type] : [withheld.kind, withheld.property];

function tablesOf(ontology: Ontology, withheld: Withheld): readonly Table[] {
  if ('type' in withheld) {
    const relationship = ontology.relationships.get(withheld.type);
    return relationship ? [relationshipTable(relationship)] : [];
  }
  const kind = ontology.kind(withheld.kind);
  return kind.entity ? [kindTable(kind), ENTITIES] : [kindTable(kind)];
}

/** None where the whole version is to be hidden. */
function columnsToBlank(ontology: Ontology, withheld: Withheld): readonly string[] {
  if ('type' in withheld || withheld.property === undefined) return [];
  const property = ontology.kind(withheld.kind).properties.get(withheld.property);
  return property ? columnsOf(property).map(({ name }) => name) : [];
}
