import { quoteName } from './quote-name.js';
import { pastTable, type Table } from './schema-tables.js';

/** SQL that shows a table's rows as they were known then, by the table's own name. */
export function knownThen(table: Table, at: string): string {
  const columns = [...table.fixed, ...table.values].map(({ name }) => quoteName(name)).join(', ');
  const name = quoteName(table.name);
  return (
    `${name} AS (SELECT ${columns} FROM main.${name} WHERE "knownFrom" <= ${at} UNION ALL ` +
    `SELECT ${columns} FROM ${quoteName(pastTable(table).name)} WHERE "knownFrom" <= ${at} AND "knownUntil" > ${at})`
  );
}
