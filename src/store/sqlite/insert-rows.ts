import { quoteName } from './quote-name.js';
import type { Table } from './schema-tables.js';

const parametersOf = ({ fixed, values }: Table): string =>
  [...fixed, ...values].map((_, at) => `?${at + 1}`).join(', ');

const columnsOf = ({ fixed, values }: Table): string =>
  [...fixed, ...values].map(({ name }) => quoteName(name)).join(', ');

/** Replaces a row of the same key. */
export const insertInto = (table: Table): string =>
  `INSERT OR REPLACE INTO ${quoteName(table.name)} (${columnsOf(table)}) VALUES (${parametersOf(table)})`;

/** The same of a relationship between ends of these kinds; inserts nothing where an end is missing. */
export function insertBetween(table: Table, fromKind: string, toKind: string): string {
  const place = (name: string): string => `?${table.fixed.findIndex((column) => column.name === name) + 1}`;
  const there = (kind: string, id: string): string =>
    `EXISTS (SELECT 1 FROM ${quoteName(kind)} WHERE id = ${id})`;
  return (
    `INSERT OR REPLACE INTO ${quoteName(table.name)} (${columnsOf(table)}) SELECT ${parametersOf(table)} ` +
    `WHERE ${there(fromKind, place('fromId'))} AND ${there(toKind, place('toId'))}`
  );
}
