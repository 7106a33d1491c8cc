import type { Property } from '../../ontology/property.js';
import { columnsOf, membersOf } from '../columns.js';
import { exactNumber } from './compile-order.js';
import { columnOf } from './walk.js';

type Cells = readonly unknown[];

/** Cells of a row that a property takes, and how they become its value again. */
export interface ValueReader {
  readonly cells: readonly string[];
  readonly read: (row: Cells, at: number) => unknown;
}

export function readerOf(property: Property, alias: string): ValueReader {
  const column = columnOf(alias, property.name);
  switch (property.type.type) {
    case 'text':
    case 'code':
    case 'integer':
      return { cells: [column], read: first };
    case 'number':
      return { cells: [`CASE WHEN ${column} IS NOT NULL THEN ${exactNumber(column)} END`], read: first };
    case 'textList':
      return { cells: [list(column)], read: first };
    case 'date':
    case 'composite': {
      const members = membersOf(property);
      return {
        cells: members.map((one) => columnOf(alias, one.column)),
        read: (row, at) => readMembers(members, row, at),
      };
    }
    case 'compositeList': {
      const members = membersOf(property);
      return {
        cells: columnsOf(property).map(({ name }) => list(columnOf(alias, name))),
        read: (row, at) => zip(members, row, at),
      };
    }
  }
}

const first = (row: Cells, at: number): unknown => row[at];

// A list that went through a subquery has forgotten that it is JSON.
const list = (column: string): string => `json(coalesce(${column}, '[]'))`;

type Members = readonly { readonly name: string }[];

function readMembers(members: Members, row: Cells, at: number): unknown {
  if (members.every((_, index) => row[at + index] === null)) return null;
  return Object.fromEntries(members.map(({ name }, index) => [name, row[at + index]]));
}

function zip(members: Members, row: Cells, at: number): unknown {
  const { length } = row[at] as Cells;
  return Array.from({ length }, (_, position) =>
    Object.fromEntries(members.map(({ name }, index) => [name, (row[at + index] as Cells)[position]])),
  );
}
