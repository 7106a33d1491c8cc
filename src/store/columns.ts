import { foldName } from '../ontology/fold-name.js';
import type { Kind, Relationship } from '../ontology/ontology.js';
import { readPartialDate } from '../ontology/partial-date.js';
import type { Property } from '../ontology/property.js';
import type { Composite, Value } from './graph-store.js';

/** How both stores lay out a property: a SQLite column, a Neo4j property of the same name. */
export interface Column {
  readonly name: string;
  /** `list` is JSON text in SQLite and a list of strings in Neo4j. */
  readonly type: 'text' | 'integer' | 'real' | 'list';
}
export type ColumnValue = string | number | readonly string[] | null;
export type Row = Readonly<Record<string, ColumnValue>>;

export const folded = (property: Property): string => `${property.name}Folded`;
export const words = (property: Property): string => `${property.name}Words`;
export const member = (property: Property, name: string): string =>
  `${property.name}${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** Members of a value that is stored in several columns, in their order; empty for one stored in one. */
export function membersOf(property: Property): readonly { readonly name: string; readonly column: string }[] {
  const names = property.type.type === 'date' ? ['edtf', 'earliest', 'latest'] : compositeMembers(property);
  return names.map((name) => ({ name, column: member(property, name) }));
}

export function columnsOf(property: Property): readonly Column[] {
  switch (property.type.type) {
    case 'text': {
      const compared: Column[] =
        property.filter || property.order ? [{ name: folded(property), type: 'text' }] : [];
      if (property.matches) compared.push({ name: words(property), type: 'text' });
      return [{ name: property.name, type: 'text' }, ...compared];
    }
    case 'code':
      return [{ name: property.name, type: 'text' }];
    case 'integer':
      return [{ name: property.name, type: 'integer' }];
    case 'number':
      return [{ name: property.name, type: 'real' }];
    case 'textList':
      return [{ name: property.name, type: 'list' }];
    case 'date':
      return membersOf(property).map(({ column }) => ({ name: column, type: 'text' }));
    case 'composite': {
      const { members } = property.type.composite;
      return Object.entries(members).map(([name, { type }]) => ({ name: member(property, name), type }));
    }
    case 'compositeList':
      return membersOf(property).map(({ column }) => ({ name: column, type: 'list' }));
  }
}

export const columnsOfAll = (of: Kind | Relationship): readonly Column[] =>
  [...of.properties.values()].flatMap(columnsOf);

const blanks = new WeakMap<Kind | Relationship, Row>();

/** Every column without a value: most of a row's, and the same for each row. */
function blankRow(of: Kind | Relationship): Row {
  const known = blanks.get(of);
  if (known) return known;
  const blank = Object.fromEntries(columnsOfAll(of).map(({ name }) => [name, null]));
  blanks.set(of, blank);
  return blank;
}

/** Values to columns; every column of the kind or relationship is there, null where nothing is known. */
export function encodeValues(of: Kind | Relationship, values: Readonly<Record<string, Value>>): Row {
  const row: Record<string, ColumnValue> = { ...blankRow(of) };
  for (const name in values) {
    const property = of.properties.get(name);
    const value = values[name];
    if (property && value !== undefined) Object.assign(row, encodeValue(property, value, values));
  }
  return row;
}

/** Columns back to values; columns that are null are left out. */
export function decodeValues(of: Kind | Relationship, row: Row): Record<string, Value> {
  const values: Record<string, Value> = {};
  for (const property of of.properties.values()) {
    const value = decodeValue(property, row);
    if (value !== undefined) values[property.name] = value;
  }
  return values;
}

function encodeValue(property: Property, value: Value, all: Readonly<Record<string, Value>>): Row {
  switch (property.type.type) {
    case 'text': {
      const row: Record<string, ColumnValue> = { [property.name]: value as string };
      if (property.filter || property.order) row[folded(property)] = foldName(value as string);
      if (property.matches)
        row[words(property)] = wordsOf([value as string, ...((all['aliases'] ?? []) as string[])]);
      return row;
    }
    case 'date': {
      const date = readPartialDate(value as string);
      return Object.fromEntries(
        membersOf(property).map(({ name, column }) => [column, date?.[name as keyof typeof date] ?? null]),
      );
    }
    case 'composite':
      return Object.fromEntries(
        membersOf(property).map(({ name, column }) => [column, (value as Composite)[name] ?? null]),
      );
    case 'compositeList':
      return Object.fromEntries(
        membersOf(property).map(({ name, column }) => [
          column,
          (value as readonly Composite[]).map((one) => String(one[name] ?? '')),
        ]),
      );
    case 'integer':
    case 'number':
    case 'code':
    case 'textList':
      return { [property.name]: value as ColumnValue };
  }
}

function decodeValue(property: Property, row: Row): Value | undefined {
  switch (property.type.type) {
    case 'date':
      return row[member(property, 'edtf')] ?? undefined;
    case 'composite': {
      const known = membersOf(property).flatMap(({ name, column }) => {
        const value = row[column] ?? null;
        return value === null ? [] : [[name, value] as const];
      });
      return known.length === 0 ? undefined : (Object.fromEntries(known) as Composite);
    }
    case 'compositeList': {
      const lists = membersOf(property).map(
        ({ name, column }) => [name, (row[column] ?? undefined) as readonly string[] | undefined] as const,
      );
      const length = lists[0]?.[1]?.length;
      if (length === undefined) return undefined;
      return Array.from({ length }, (_, at) =>
        Object.fromEntries(lists.map(([name, list]) => [name, list?.[at] ?? ''])),
      );
    }
    case 'text':
    case 'integer':
    case 'number':
    case 'code':
    case 'textList':
      return row[property.name] ?? undefined;
  }
}

/** Each name on a line of its own behind a space, so that a folded text behind a space is found at the start of a word. */
const wordsOf = (names: readonly string[]): string => names.map((name) => ` ${foldName(name)}`).join('\n');

const compositeMembers = (property: Property): readonly string[] =>
  property.type.type === 'composite' || property.type.type === 'compositeList'
    ? Object.keys(property.type.composite.members)
    : [];
